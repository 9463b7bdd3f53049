using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Vaults;

/// <summary>Every vault in scope, from the monitor's snapshot: it asks AWS nothing.</summary>
public sealed partial class VaultsPage
{
    private const string PageParameter = "page";
    private const string SizeParameter = "size";

    private (EstateSnapshot? Estate, EstateScope? Scope, VaultList? List, ImmutableArray<VaultRow> Rows) _listed;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = PageParameter)]
    private string? PageText { get; set; }

    [SupplyParameterFromQuery(Name = SizeParameter)]
    private string? SizeText { get; set; }

    private VaultList List => VaultList.Of(Url);

    private int PageSize => Pager.SizeOf(SizeText);

    private int PageNumber => int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        ? Math.Clamp(page, 1, Math.Max(1, (Rows.Length + PageSize - 1) / PageSize))
        : 1;

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);

    private IEnumerable<ConnectionSnapshot> InScope => Scope.In(Estate.Value.Snapshot);

    private IEnumerable<ConnectionSnapshot> Failed => InScope.Where(connection => connection.Errors.ContainsKey(EstateRead.Vaults));

    private bool IsWaiting => !InScope.Any() || InScope.Any(connection => !connection.Knows(EstateRead.Vaults) && !connection.Errors.ContainsKey(EstateRead.Vaults));

    private ImmutableArray<VaultRow> Rows
    {
        get
        {
            var (estate, scope, list) = (Estate.Value.Snapshot, Scope, List);
            if (!ReferenceEquals(_listed.Estate, estate) || _listed.Scope != scope || _listed.List != list)
            {
                _listed = (estate, scope, list, list.Of(scope.In(estate)));
            }

            return _listed.Rows;
        }
    }

    private IEnumerable<VaultRow> Shown => Rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    private Decision Decision => Permissions.Can(Actor, ConsoleAction.CreateBackupVault, Scope.Chosen ?? new ConnectionId(string.Empty));

    private void OpenDialog()
    {
        if (Decision.IsAllowed)
        {
            Dispatcher.Dispatch(new OpenVaultDialogAction(Guid.NewGuid()));
        }
    }

    private void Clear() => Url.SetAll(
        VaultList.LockParameter, [], (VaultList.TextParameter, null), (VaultList.TypeParameter, null), (VaultList.HoldsParameter, null), (PageParameter, null));

    private void Retry(ConnectionId connection) => Dispatcher.Dispatch(new RefreshEstateAction(connection, EstateRead.Vaults));

    private void SortBy(SortChoice choice) => Change((VaultList.SortParameter, choice.Column), (VaultList.DirectionParameter, choice.IsDescending ? VaultList.Descending : null));

    private void ChangeAll(string name, IEnumerable<string> all) => Url.SetAll(name, all, (PageParameter, null));

    private void Change(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var all = changes.ToArray().ToList();
        if (!all.Exists(change => change.Name == PageParameter))
        {
            all.Add((PageParameter, null));
        }

        Url.Set([.. all]);
    }
}
