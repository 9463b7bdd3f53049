using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Calendar;

/// <summary>How long the backup jobs of a rule took lately, from when each was created to its end: waiting in the start window is part of it.</summary>
/// <param name="Connection">Where they ran.</param>
/// <param name="PlanId">The plan that the rule is of.</param>
/// <param name="RuleId">AWS's id of the rule.</param>
/// <param name="Jobs">How many jobs this is told from; at least one.</param>
/// <param name="Median">Half of them took no longer.</param>
/// <param name="NinetiethPercentile">Nine in ten of them took no longer.</param>
public sealed record RuleDuration(ConnectionId Connection, string PlanId, string RuleId, int Jobs, TimeSpan Median, TimeSpan NinetiethPercentile)
{
    /// <summary>From the jobs' own durations, by nearest rank: each figure is one that a job really had.</summary>
    /// <param name="connection">Where they ran.</param>
    /// <param name="planId">The plan that the rule is of.</param>
    /// <param name="ruleId">AWS's id of the rule.</param>
    /// <param name="durations">One for each job, in any order; at least one.</param>
    public static RuleDuration Of(ConnectionId connection, string planId, string ruleId, IEnumerable<TimeSpan> durations)
    {
        var sorted = durations.Order().ToList();
        return new RuleDuration(connection, planId, ruleId, sorted.Count, AtRank(sorted, 50), AtRank(sorted, 90));
    }

    private static TimeSpan AtRank(List<TimeSpan> sorted, int percent) => sorted[((sorted.Count * percent) + 99) / 100 - 1];
}
