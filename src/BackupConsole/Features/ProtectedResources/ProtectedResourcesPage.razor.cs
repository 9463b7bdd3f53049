using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>Every resource in scope that the console sees, from the monitor's snapshot: it asks AWS nothing.</summary>
public sealed partial class ProtectedResourcesPage
{
    private const string PageParameter = "page";
    private const string SizeParameter = "size";

    private readonly Dictionary<ConnectionId, ConnectionSnapshot> _asked = [];
    private (ImmutableArray<CoveredConnection> Covered, EstateScope? Scope, ResourceList? List, ImmutableArray<ResourceRow> Rows) _listed;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = PageParameter)]
    private string? PageText { get; set; }

    [SupplyParameterFromQuery(Name = SizeParameter)]
    private string? SizeText { get; set; }

    private ResourceList List => ResourceList.Of(Url);

    private int PageSize => Pager.SizeOf(SizeText);

    private int PageNumber => int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        ? Math.Clamp(page, 1, Math.Max(1, (Rows.Length + PageSize - 1) / PageSize))
        : 1;

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);

    private IEnumerable<ConnectionSnapshot> InScope => Scope.In(Estate.Value.Snapshot);

    private IEnumerable<ConnectionSnapshot> Failed => InScope.Where(connection => connection.Errors.ContainsKey(EstateRead.ResourceInventory));

    private bool IsWaiting => !InScope.Any() || InScope.Any(connection =>
        (!connection.Knows(EstateRead.ResourceInventory) && !connection.Errors.ContainsKey(EstateRead.ResourceInventory))
        || State.Value.Covered.All(covered => covered.Estate.Connection.Id != connection.Connection.Id));

    private IReadOnlyList<FilterOption> PlanOptions =>
    [
        .. InScope.SelectMany(connection => connection.Plans).Select(plan => new FilterOption(plan.Id, plan.Name)).OrderBy(option => option.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private ImmutableArray<ResourceRow> Rows
    {
        get
        {
            var (covered, scope, list) = (State.Value.Covered, Scope, List);
            if (_listed.List is null || _listed.Covered != covered || _listed.Scope != scope || _listed.List != list)
            {
                _listed = (covered, scope, list, list.Of(scope.Ids.Select(id => covered.FirstOrDefault(found => found.Estate.Connection.Id == id)).OfType<CoveredConnection>(), Time.GetUtcNow()));
            }

            return _listed.Rows;
        }
    }

    private IEnumerable<ResourceRow> Shown => Rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        SubscribeToAction<EstateChangedAction>(_ => Cover());
        Cover();
    }

    /// <summary>Only what changed since it was asked for: a job that moves is no reason to match selections again.</summary>
    private void Cover()
    {
        ImmutableArray<ConnectionSnapshot> changed =
        [
            .. Estate.Value.Snapshot.Connections.Where(connection => !_asked.TryGetValue(connection.Connection.Id, out var asked) || !Coverages.AreAlike(asked, connection)),
        ];
        if (!changed.IsEmpty)
        {
            foreach (var connection in changed)
            {
                _asked[connection.Connection.Id] = connection;
            }

            Dispatcher.Dispatch(new CoverConnectionsAction(changed));
        }
    }

    private void Retry(ConnectionId connection) => Dispatcher.Dispatch(new RefreshEstateAction(connection, EstateRead.ResourceInventory));

    private void SortBy(SortChoice choice) => Change((ResourceList.SortParameter, choice.Column), (ResourceList.DirectionParameter, choice.IsDescending ? ResourceList.Descending : null));

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
