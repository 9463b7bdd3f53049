using System.Collections.Immutable;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Calendar;

/// <summary>What rules bring from an instant on and before another one.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The instant after the last one.</param>
/// <param name="Lanes">A lane a rule, in the order in which the rules came; those without a run in the span too.</param>
/// <param name="Unreadable">Rules whose runs cannot be told.</param>
public sealed record BackupCalendar(DateTimeOffset From, DateTimeOffset To, ImmutableArray<CalendarLane> Lanes, ImmutableArray<UnreadableLane> Unreadable)
{
    // A run that takes longer than this is no longer seen on the day after.
    private static readonly TimeSpan Reach = TimeSpan.FromDays(1);

    /// <summary>How many runs start in the span.</summary>
    public int Count => Lanes.Sum(lane => lane.Starts.Count());

    public static BackupCalendar Of(IEnumerable<CalendarRule> rules, DateTimeOffset from, DateTimeOffset to)
    {
        // A hundred plans share a handful of schedules: each is worked out once.
        var known = new Dictionary<(string Schedule, string Zone), (string? Reason, ImmutableArray<DateTimeOffset> Earlier, ImmutableArray<ScheduleRun> Runs)>();
        var lanes = ImmutableArray.CreateBuilder<CalendarLane>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadableLane>();
        foreach (var rule in rules)
        {
            var schedule = (rule.Rule.ScheduleExpression, rule.Rule.TimeZone);
            if (!known.TryGetValue(schedule, out var found))
            {
                known[schedule] = found = RunsOf(schedule.ScheduleExpression, schedule.TimeZone, from, to);
            }

            if (found.Reason is { } reason)
            {
                unreadable.Add(new UnreadableLane(rule, reason));
            }
            else
            {
                lanes.Add(new CalendarLane(rule, found.Earlier, found.Runs));
            }
        }

        return new BackupCalendar(from, to, lanes.ToImmutable(), unreadable.ToImmutable());
    }

    private static (string? Reason, ImmutableArray<DateTimeOffset> Earlier, ImmutableArray<ScheduleRun> Runs) RunsOf(string schedule, string zoneName, DateTimeOffset from, DateTimeOffset to)
    {
        if (!ScheduleExpression.TryParse(schedule, out var expression, out var problems))
        {
            return (problems.FirstOrDefault()?.Rule ?? "Its schedule cannot be read.", [], []);
        }

        if (zoneName.Length == 0 || !TimeZoneInfo.TryFindSystemTimeZoneById(zoneName, out var zone))
        {
            return ("Its time zone is not known here.", [], []);
        }

        var earlier = ScheduleRuns.Between(expression, zone, from - Reach, from).Select(run => run.At).OfType<DateTimeOffset>();
        return (null, [.. earlier], ScheduleRuns.Between(expression, zone, from, to));
    }
}
