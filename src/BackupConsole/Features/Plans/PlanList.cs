using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;

namespace BackupConsole.Features.Plans;

/// <summary>Filters and sorts the plans of the snapshot, and the deleted ones: a few hundred for each connection at most.</summary>
/// <param name="Text">A part of a plan's name or id, or of the name of a vault or rule of it, in any case; null = all.</param>
/// <param name="Show">One of <see cref="ShowOptions"/>; anything else is every plan that is alive.</param>
/// <param name="Sort">One of the columns; anything else is the name.</param>
/// <param name="IsDescending">The largest or latest first.</param>
internal sealed record PlanList(string? Text, string? Show, string? Sort, bool IsDescending)
{
    public const string Name = "name";

    public const string Place = "place";

    public const string NextRun = "next";

    public const string LastRun = "last";

    public const string Selections = "selections";

    public const string TextParameter = "q";

    public const string ShowParameter = "show";

    public const string SortParameter = "sort";

    public const string DirectionParameter = "dir";

    public const string Descending = "desc";

    public const string Own = "own";

    public const string Managed = "managed";

    public const string WithoutSelection = "idle";

    public const string Deleted = "deleted";

    public static IReadOnlyList<FilterOption> ShowOptions { get; } =
    [
        new(Own, "Own plans"),
        new(Managed, "Managed plans"),
        new(WithoutSelection, "Without a selection"),
        new(Deleted, "Deleted plans"),
    ];

    public bool IsDeleted => Show == Deleted;

    public bool HasFilters => Text is not null || ShowOptions.Any(option => option.Value == Show);

    /// <summary>What an address asks of the list.</summary>
    public static PlanList Of(IUrlQuery url) => new(url.Get(TextParameter), url.Get(ShowParameter), url.Get(SortParameter), url.Get(DirectionParameter) == Descending);

    /// <param name="connections">In scope.</param>
    /// <param name="deleted">Of any connection; only shown when they are asked for.</param>
    /// <param name="wall">Now, in wall time.</param>
    public ImmutableArray<PlanRow> Of(IEnumerable<ConnectionSnapshot> connections, ImmutableArray<DeletedPlan> deleted, DateTimeOffset wall)
    {
        var rows = connections
            .SelectMany(connection => PlansOf(connection, deleted), (connection, plan) => new PlanRow(connection, plan, NextRuns.Of(plan, connection.Clock.At(wall))))
            .Where(row => IsShown(row.Plan) && Matches(row.Plan));
        var ordered = Sort switch
        {
            Place => Ordered(rows, row => row.Place, StringComparer.OrdinalIgnoreCase),
            NextRun => Ordered(rows, row => row.NextRun ?? DateTimeOffset.MaxValue),
            LastRun => Ordered(rows, row => row.Plan.LastExecutedAt ?? DateTimeOffset.MinValue),
            Selections => Ordered(rows, row => row.Plan.Selections.Length),
            _ => Ordered(rows, row => row.Plan.Name, StringComparer.OrdinalIgnoreCase),
        };
        return [.. ordered.ThenBy(row => row.Plan.Name, StringComparer.Ordinal).ThenBy(row => row.Place, StringComparer.Ordinal).ThenBy(row => row.Plan.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<BackupPlan> PlansOf(ConnectionSnapshot connection, ImmutableArray<DeletedPlan> deleted) =>
        IsDeleted ? deleted.Where(plan => plan.Connection == connection.Connection.Id).Select(plan => plan.Plan) : connection.Plans;

    private bool IsShown(BackupPlan plan) => Show switch
    {
        Own => plan.Manager is null,
        Managed => plan.Manager is not null,
        WithoutSelection => plan.SelectsNothing,
        _ => true,
    };

    private bool Matches(BackupPlan plan) =>
        Text is null || plan.Rules.SelectMany(rule => new[] { rule.Name, rule.TargetVaultName }).Append(plan.Name).Append(plan.Id).Any(text => text.Contains(Text, StringComparison.OrdinalIgnoreCase));

    private IOrderedEnumerable<PlanRow> Ordered<T>(IEnumerable<PlanRow> rows, Func<PlanRow, T> key, IComparer<T>? comparer = null) =>
        IsDescending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
