using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using BackupConsole.Ui.Lists;
using Microsoft.AspNetCore.Components;

namespace BackupConsole.Features.Plans;

/// <summary>Every plan in scope, from the monitor's snapshot; only for deleted plans it asks AWS.</summary>
public sealed partial class PlansPage
{
    private const string PageParameter = "page";
    private const string SizeParameter = "size";

    private (EstateSnapshot? Estate, EstateScope? Scope, PlanList? List, Load<ImmutableArray<DeletedPlan>>? Deleted, ImmutableArray<PlanRow> Rows) _listed;

    [SupplyParameterFromQuery(Name = ConsoleUrls.ConnectionParameter)]
    private string? ConnectionKey { get; set; }

    [SupplyParameterFromQuery(Name = PlanList.TextParameter)]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = PlanList.ShowParameter)]
    private string? Show { get; set; }

    [SupplyParameterFromQuery(Name = PlanList.SortParameter)]
    private string? SortedBy { get; set; }

    [SupplyParameterFromQuery(Name = PlanList.DirectionParameter)]
    private string? Direction { get; set; }

    [SupplyParameterFromQuery(Name = PageParameter)]
    private string? PageText { get; set; }

    [SupplyParameterFromQuery(Name = SizeParameter)]
    private string? SizeText { get; set; }

    private PlanList List => new(string.IsNullOrWhiteSpace(Text) ? null : Text, string.IsNullOrEmpty(Show) ? null : Show, SortedBy, Direction == PlanList.Descending);

    private string Sort => SortedBy ?? PlanList.Name;

    private int PageSize => Pager.SizeOf(SizeText);

    private int PageNumber => int.TryParse(PageText, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        ? Math.Clamp(page, 1, Math.Max(1, (Rows.Length + PageSize - 1) / PageSize))
        : 1;

    private EstateScope Scope => EstateScope.Of(ConnectionKey, Connections);

    private IEnumerable<ConnectionSnapshot> InScope => Scope.In(Estate.Value.Snapshot);

    private IEnumerable<ConnectionSnapshot> Failed => InScope.Where(connection => connection.Errors.ContainsKey(EstateRead.Plans));

    private Load<ImmutableArray<DeletedPlan>> Deleted => Scope.Equals(State.Value.DeletedScope) ? State.Value.Deleted : Load.NotStarted;

    private bool IsWaiting => List.IsDeleted
        ? Deleted is { HasValue: false, Error: null }
        : !InScope.Any() || InScope.Any(connection => !connection.Knows(EstateRead.Plans) && !connection.Errors.ContainsKey(EstateRead.Plans));

    private ImmutableArray<PlanRow> Rows
    {
        get
        {
            var (estate, scope, list, deleted, now) = (Estate.Value.Snapshot, Scope, List, Deleted, Time.GetUtcNow());
            var isSame = ReferenceEquals(_listed.Estate, estate) && _listed.Scope == scope && _listed.List == list && ReferenceEquals(_listed.Deleted, State.Value.Deleted);
            if (!isSame || _listed.Rows.Any(row => row.NextRun <= row.Estate.Clock.At(now)))
            {
                _listed = (estate, scope, list, State.Value.Deleted, list.Of(scope.In(estate), deleted.HasValue ? deleted.Value : [], now));
            }

            return _listed.Rows;
        }
    }

    private IEnumerable<PlanRow> Shown => Rows.Skip((PageNumber - 1) * PageSize).Take(PageSize);

    protected override void OnParametersSet()
    {
        if (List.IsDeleted && Deleted.Phase == LoadPhase.NotStarted)
        {
            LoadDeleted();
        }
    }

    private void LoadDeleted() => Dispatcher.Dispatch(new LoadDeletedPlansAction(Scope));

    private void Retry(ConnectionId connection) => Dispatcher.Dispatch(new RefreshEstateAction(connection, EstateRead.Plans));

    private void SortBy(SortChoice choice) => Change((PlanList.SortParameter, choice.Column), (PlanList.DirectionParameter, choice.IsDescending ? PlanList.Descending : null));

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
