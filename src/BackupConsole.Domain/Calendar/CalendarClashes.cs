using System.Collections.Immutable;

namespace BackupConsole.Domain.Calendar;

/// <summary>Finds the runs that back the same resources up twice within a short time.</summary>
public static class CalendarClashes
{
    /// <summary>Two rules of a plan that start within this time of each other are told, even if the first is expected to have ended.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromHours(1);

    /// <returns>Those that happen most often first.</returns>
    public static ImmutableArray<CalendarClash> Of(BackupCalendar calendar) =>
    [
        .. calendar.Lanes.GroupBy(lane => (lane.Rule.Connection.Id, lane.Rule.PlanId)).SelectMany(plan => OfPlan([.. plan]))
            .OrderByDescending(clash => clash.Times).ThenBy(clash => clash.FirstAt)
            .ThenBy(clash => clash.Earlier.PlanName, StringComparer.Ordinal).ThenBy(clash => clash.Later.Rule.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<CalendarClash> OfPlan(CalendarLane[] lanes)
    {
        var found = new Dictionary<(int Earlier, int Later), (DateTimeOffset FirstAt, int Times)>();
        var last = new DateTimeOffset?[lanes.Length];
        var runs = lanes.SelectMany((lane, place) => lane.Starts.Select(at => (At: at, Place: place))).OrderBy(run => run.At).ThenBy(run => run.Place);
        foreach (var (at, place) in runs)
        {
            for (var other = 0; other < lanes.Length; other++)
            {
                if (last[other] is { } before && at - before < Busy(lanes[other].Rule, isItself: other == place))
                {
                    var pair = (other, place);
                    found[pair] = found.TryGetValue(pair, out var known) ? (known.FirstAt, known.Times + 1) : (at, 1);
                }
            }

            last[place] = at;
        }

        return found.Select(pair => new CalendarClash(lanes[pair.Key.Earlier].Rule, lanes[pair.Key.Later].Rule, pair.Value.FirstAt, pair.Value.Times));
    }

    private static TimeSpan Busy(CalendarRule rule, bool isItself) => (isItself, rule.Expected) switch
    {
        (true, var expected) => expected ?? TimeSpan.Zero,
        (false, { } expected) when expected > Near => expected,
        _ => Near,
    };
}
