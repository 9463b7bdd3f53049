using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.Plans;

/// <summary>When plans run next, by their schedules: for a list AWS is not asked.</summary>
internal static class NextRuns
{
    /// <summary>The next run of any rule; null when there is none, or where nothing can be said: continuous backup keeps no schedule, and nothing selected is nothing run.</summary>
    public static DateTimeOffset? Of(BackupPlan plan, DateTimeOffset now) =>
        plan.SelectsNothing ? null : plan.Rules.Where(rule => !rule.IsContinuous).Select(rule => Of(rule, now)).Min();

    private static DateTimeOffset? Of(BackupRule rule, DateTimeOffset now) =>
        ScheduleExpression.TryParse(rule.ScheduleExpression, out var schedule, out _) && rule.TimeZone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone)
            ? schedule.RunsAfter(now, zone).Select(run => (DateTimeOffset?)run).FirstOrDefault()
            : null;
}
