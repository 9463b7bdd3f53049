using System.Collections.Immutable;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Resources;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;
using BackupConsole.Ui.Lists;
using BackupConsole.Ui.Values;

namespace BackupConsole.Features.Jobs;

/// <summary>What the filters of the list offer.</summary>
internal static class JobFilterOptions
{
    private static readonly FilterOption CompletedWithIssues = new(JobListUrl.CompletedWithIssues, StateLook.Of(JobState.Completed, isCompletedWithIssues: true).Word);

    // In the order in which a job goes through them, with what needs somebody after the good end.
    private static readonly ImmutableArray<FilterOption> OfBackup =
    [
        Of(JobState.Created), Of(JobState.Pending), Of(JobState.Running), Of(JobState.Completed), CompletedWithIssues,
        Of(JobState.Failed), Of(JobState.Expired), Of(JobState.Aborting), Of(JobState.Aborted), Of(JobState.Partial),
    ];

    private static readonly ImmutableArray<FilterOption> OfCopy =
        [Of(JobState.Created), Of(JobState.Running), Of(JobState.Completed), CompletedWithIssues, Of(JobState.Failed), Of(JobState.Partial)];

    private static readonly ImmutableArray<FilterOption> OfRestore =
        [Of(JobState.Pending), Of(JobState.Running), Of(JobState.Completed), Of(JobState.Failed), Of(JobState.Aborted)];

    public static ImmutableArray<FilterOption> Types { get; } = [.. ResourceTypes.All.Select(type => new FilterOption(type.Name, type.Name))];

    public static ImmutableArray<FilterOption> Categories { get; } = [.. Detail.MessageCategories.All.Select(advice => new FilterOption(advice.Category, advice.Category))];

    public static ImmutableArray<FilterOption> Created { get; } =
    [
        new(JobListUrl.Today, "Today (UTC)"),
        new(JobListUrl.LastDay, "Last 24 hours"),
        new(JobListUrl.LastWeek, "Last 7 days"),
        new(JobListUrl.LastMonth, "Last 30 days"),
        new(JobFilter.Custom, "Between two days…"),
    ];

    /// <summary>The states that a job of this kind can have.</summary>
    public static ImmutableArray<FilterOption> StatesOf(JobKind kind) => kind switch
    {
        JobKind.Backup => OfBackup,
        JobKind.Copy => OfCopy,
        JobKind.Restore => OfRestore,
    };

    /// <summary>AWS gives restore jobs no message category.</summary>
    public static bool HasCategory(JobKind kind) => kind != JobKind.Restore;

    /// <summary>No plan restores anything.</summary>
    public static bool HasPlan(JobKind kind) => kind != JobKind.Restore;

    /// <summary>The plans that are there now; an older job's plan can still be asked for by URL.</summary>
    public static ImmutableArray<FilterOption> Plans(IEnumerable<ConnectionSnapshot> scope) =>
    [
        .. scope.SelectMany(connection => connection.Plans).DistinctBy(plan => plan.Id)
            .OrderBy(plan => plan.Name, StringComparer.OrdinalIgnoreCase).Select(plan => new FilterOption(plan.Id, ShortText.Of(plan.Name, 60))),
    ];

    /// <summary>The vaults that are there now; an older job's vault can still be asked for by URL.</summary>
    public static ImmutableArray<FilterOption> Vaults(IEnumerable<ConnectionSnapshot> scope) =>
    [
        .. scope.SelectMany(connection => connection.Vaults).Select(vault => vault.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.OrdinalIgnoreCase).Select(name => new FilterOption(name, name)),
    ];

    private static FilterOption Of(JobState state) => new(state.ToAws(), StateLook.Of(state).Word);
}
