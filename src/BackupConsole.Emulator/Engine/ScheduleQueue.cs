using BackupConsole.Domain.Schedules;
using BackupConsole.Emulator.Plans;

namespace BackupConsole.Emulator.Engine;

/// <summary>The runs of all rules of all plans, in the order of time.</summary>
internal sealed class ScheduleQueue
{
    private readonly PriorityQueue<(IEnumerator<DateTimeOffset> Runs, PlanRecord Plan, PlanRule Rule), (DateTimeOffset At, int Order)> _next = new();

    /// <param name="plans">Their order decides between runs at the same instant.</param>
    /// <param name="after">Runs strictly after this instant.</param>
    public ScheduleQueue(IEnumerable<PlanRecord> plans, DateTimeOffset after)
    {
        var order = 0;
        foreach (var plan in plans)
        {
            foreach (var rule in plan.Document.Rules)
            {
                Push(Runs(rule, after > plan.CreatedAt ? after : plan.CreatedAt).GetEnumerator(), plan, rule, order++);
            }
        }
    }

    public DateTimeOffset? NextAt => _next.TryPeek(out _, out var priority) ? priority.At : null;

    public static IEnumerable<DateTimeOffset> Runs(PlanRule rule, DateTimeOffset after) =>
        ScheduleExpression.TryParse(rule.ScheduleExpression, out var schedule, out _)
            && TimeZoneInfo.TryFindSystemTimeZoneById(rule.ScheduleExpressionTimezone, out var zone)
                ? schedule.RunsAfter(after, zone)
                : [];

    /// <summary>Takes all runs of the next instant.</summary>
    public List<ScheduledRun> Take()
    {
        var taken = new List<ScheduledRun>();
        while (_next.TryPeek(out var item, out var priority) && (taken.Count == 0 || priority.At == taken[0].At))
        {
            _next.Dequeue();
            taken.Add(new ScheduledRun(priority.At, item.Plan, item.Rule));
            Push(item.Runs, item.Plan, item.Rule, priority.Order);
        }

        return taken;
    }

    private void Push(IEnumerator<DateTimeOffset> runs, PlanRecord plan, PlanRule rule, int order)
    {
        if (runs.MoveNext())
        {
            _next.Enqueue((runs, plan, rule), (runs.Current, order));
        }
        else
        {
            runs.Dispose();
        }
    }
}
