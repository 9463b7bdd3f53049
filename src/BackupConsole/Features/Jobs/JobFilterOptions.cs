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
    /// <summary>In the order in which a job goes through them, with what needs somebody after the good end.</summary>
    public static ImmutableArray<FilterOption> States { get; } =
    [
        Of(JobState.Created), Of(JobState.Pending), Of(JobState.Running), Of(JobState.Completed),
        new(JobListUrl.CompletedWithIssues, StateLook.Of(JobState.Completed, isCompletedWithIssues: true).Word),
        Of(JobState.Failed), Of(JobState.Expired), Of(JobState.Aborting), Of(JobState.Aborted), Of(JobState.Partial),
    ];

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

    /// <summary>The vaults that are there now; an older job's vault can still be asked for by URL.</summary>
    public static ImmutableArray<FilterOption> Vaults(IEnumerable<ConnectionSnapshot> scope) =>
    [
        .. scope.SelectMany(connection => connection.Vaults).Select(vault => vault.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.OrdinalIgnoreCase).Select(name => new FilterOption(name, name)),
    ];

    private static FilterOption Of(JobState state) => new(state.ToAws(), StateLook.Of(state).Word);
}
