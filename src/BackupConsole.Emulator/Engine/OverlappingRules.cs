using BackupConsole.Emulator.Plans;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Where rules of a plan overlap, the one with the longer retention wins, and not only at the same instant: its run takes the place
/// of every run of a shorter rule that falls into its start window. AWS's example: hourly kept a day (window 1 h) and 12-hourly kept a
/// week (window 8 h) make 2 + 8 backups a day.
/// </summary>
/// <remarks>A run is never given up for one that is yet to come, so what a rule does next follows from the past alone.</remarks>
internal static class OverlappingRules
{
    /// <returns>The one of the runs, all of the same instant, that is carried out; null if an earlier run stands for all of them.</returns>
    public static ScheduledRun? Winner(IReadOnlyList<ScheduledRun> runs, IReadOnlyList<PlanRule> rules)
    {
        var longest = runs.MaxBy(run => Retention(run.Rule));
        return longest is not null && Happens(longest.Plan, rules, longest.Rule, longest.At) ? longest : null;
    }

    private static bool Happens(PlanRecord plan, IReadOnlyList<PlanRule> rules, PlanRule rule, DateTimeOffset at) => !rules.Any(other =>
        Retention(other) > Retention(rule)
            && RunsWithinWindow(plan, other, at).Any(run => Happens(plan, rules, other, run)));

    private static IEnumerable<DateTimeOffset> RunsWithinWindow(PlanRecord plan, PlanRule rule, DateTimeOffset at)
    {
        var window = TimeSpan.FromMinutes(rule.StartWindowMinutes);
        var from = at - plan.CreatedAt > window ? at - window : plan.CreatedAt;
        return ScheduleQueue.Runs(rule, from).TakeWhile(run => run <= at);
    }

    private static long Retention(PlanRule rule) => rule.Lifecycle?.DeleteAfterDays is > 0 and var days ? days : long.MaxValue;
}
