using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>When plans run next, each worked out once.</summary>
internal sealed class PlanRuns(DateTimeOffset now)
{
    private readonly Dictionary<string, DateTimeOffset?> _known = new(StringComparer.Ordinal);

    /// <summary>Null when it has no rule whose schedule can be told.</summary>
    public DateTimeOffset? NextOf(BackupPlan plan)
    {
        if (!_known.TryGetValue(plan.Id, out var next))
        {
            next = plan.Rules.Select(NextOf).Min();
            _known[plan.Id] = next;
        }

        return next;
    }

    public DateTimeOffset? NextOf(IEnumerable<BackupPlan> plans) => plans.Select(NextOf).Min();

    private DateTimeOffset? NextOf(BackupRule rule) =>
        ScheduleExpression.TryParse(rule.ScheduleExpression, out var schedule, out _)
        && TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone)
        && schedule.RunsAfter(now, zone).Select(run => (DateTimeOffset?)run).FirstOrDefault() is { } run
            ? run
            : null;
}
