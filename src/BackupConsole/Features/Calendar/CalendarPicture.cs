using System.Collections.Immutable;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.Calendar;

/// <summary>All that the page shows of a span, worked out once.</summary>
/// <param name="Span">The days.</param>
/// <param name="Calendar">The runs.</param>
public sealed record CalendarPicture(CalendarSpan Span, BackupCalendar Calendar)
{
    private const int MostQuiet = 3;

    private static readonly TimeSpan ShortestQuiet = TimeSpan.FromHours(1);

    public CalendarLoad Load { get; } = CalendarLoad.Of(Calendar);

    public ImmutableArray<CalendarDay> Days { get; } = Span.Days;

    /// <summary>The lanes in which something happens, also where it only ends.</summary>
    public ImmutableArray<CalendarLane> Lanes { get; } =
        [.. Calendar.Lanes.Where(lane => lane.Runs.Length > 0 || (lane.Rule.Expected is { } expected && lane.Earlier.Any(at => at + expected > Calendar.From)))];

    public ImmutableArray<CalendarClash> Clashes { get; } = CalendarClashes.Of(Calendar);

    public ImmutableArray<QuietWindow> Quiet => Load.QuietWindows(ShortestQuiet, MostQuiet);

    /// <summary>In the zone that is looked through and in those of the rules.</summary>
    public ImmutableArray<ClockJump> Jumps { get; } =
    [
        .. Calendar.Lanes.Select(lane => lane.Rule.Rule.TimeZone).Distinct().Select(TimeZoneInfo.FindSystemTimeZoneById).Prepend(Span.Zone).DistinctBy(zone => zone.Id)
            .SelectMany(zone => ClockJumps.Of(zone, Calendar.From, Calendar.To)).OrderBy(jump => jump.At).ThenBy(jump => jump.Zone, StringComparer.Ordinal),
    ];

    /// <summary>A row a rule and day; over a month, a row a rule.</summary>
    public ImmutableArray<CalendarRow> Rows { get; } =
    [
        .. Span.View == CalendarView.Month
            ? Calendar.Lanes.Where(lane => lane.Runs.Length > 0).Select(lane => new CalendarRow(lane.Rule, lane.Runs))
            : Calendar.Lanes.SelectMany(lane => lane.Runs.GroupBy(run => DayOf(run, Span)), (lane, day) => (Day: day.Key, Row: new CalendarRow(lane.Rule, [.. day])))
                .OrderBy(pair => pair.Day).ThenBy(pair => pair.Row.Runs.Select(run => run.At).Min() ?? DateTimeOffset.MinValue)
                .Select(pair => pair.Row),
    ];

    public int WithoutHistory => Lanes.Count(lane => lane.Rule.Duration is null);

    private ImmutableArray<int> Counts { get; } = CountsOf(Calendar, Span.Days);

    private ILookup<DateOnly, CalendarRule> Seldom { get; } = SeldomOf(Calendar, Span);

    /// <summary>How many runs start on one of the days.</summary>
    public int CountOn(CalendarDay day) => Counts[day.Date.DayNumber - Span.First.DayNumber];

    /// <summary>What sets the day apart: the rules that start on it and on no more than one day in four, the rarest first.</summary>
    public IEnumerable<CalendarRule> SeldomOn(CalendarDay day) => Seldom[day.Date];

    private static ILookup<DateOnly, CalendarRule> SeldomOf(BackupCalendar calendar, CalendarSpan span) => calendar.Lanes
        .Select(lane => (lane.Rule, Days: lane.Runs.Select(run => DayOf(run, span)).Distinct().ToList()))
        .Where(lane => lane.Days.Count * 4 <= span.Days.Length)
        .OrderBy(lane => lane.Days.Count).ThenBy(lane => lane.Rule.PlanName, StringComparer.Ordinal).ThenBy(lane => lane.Rule.Rule.Name, StringComparer.Ordinal)
        .SelectMany(lane => lane.Days, (lane, day) => (day, lane.Rule))
        .ToLookup(pair => pair.day, pair => pair.Rule);

    private static ImmutableArray<int> CountsOf(BackupCalendar calendar, ImmutableArray<CalendarDay> days)
    {
        var counts = new int[days.Length];
        foreach (var lane in calendar.Lanes)
        {
            var day = 0;
            foreach (var at in lane.Starts)
            {
                while (at >= days[day].To)
                {
                    day++;
                }

                counts[day]++;
            }
        }

        return [.. counts];
    }

    private static DateOnly DayOf(ScheduleRun run, CalendarSpan span) =>
        DateOnly.FromDateTime(run.At is { } at ? TimeZoneInfo.ConvertTime(at, span.Zone).DateTime : run.Wall);
}
