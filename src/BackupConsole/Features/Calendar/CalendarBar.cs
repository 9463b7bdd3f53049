using System.Globalization;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Features.Calendar;

/// <summary>A run as it is drawn across a day.</summary>
/// <param name="Rule">Whose.</param>
/// <param name="At">When it starts.</param>
/// <param name="Start">Where it begins, 0 to 1 of the day.</param>
/// <param name="End">Where it is expected to end; where that is not known, where its start window closes.</param>
/// <param name="IsKnown">False where there is no history: it is hatched, because it starts somewhere in it.</param>
/// <param name="Level">The row that it stands in, from 0, so that none covers another.</param>
public sealed record CalendarBar(CalendarRule Rule, DateTimeOffset At, double Start, double End, bool IsKnown, int Level)
{
    // Two bars closer than this look like one.
    private const double Narrowest = 0.008;

    /// <summary>In percent, as an SVG attribute.</summary>
    public string X => Percent(Start);

    public string Width => Percent(End - Start);

    /// <summary>Puts each run of a day into the first row that is free; those for which there is no row left are not drawn.</summary>
    public static List<CalendarBar> Pack(CalendarDay day, IEnumerable<CalendarLane> lanes, int mostLevels)
    {
        var free = new double[mostLevels];
        var bars = new List<CalendarBar>();
        var runs = lanes.SelectMany(lane => lane.AllStarts, (lane, at) => (At: at, End: EndOf(lane.Rule, at), lane.Rule)).Where(run => run.At < day.To && run.End > day.From);
        foreach (var (at, end, rule) in runs.OrderBy(run => run.At))
        {
            var start = day.ShareOf(at);
            if (Array.FindIndex(free, busyUntil => busyUntil <= start) is var level and >= 0)
            {
                bars.Add(new CalendarBar(rule, at, start, day.ShareOf(end), rule.Expected is not null, level));
                free[level] = Math.Max(bars[^1].End, start + Narrowest);
            }
        }

        return bars;
    }

    public static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static DateTimeOffset EndOf(CalendarRule rule, DateTimeOffset at) =>
        at + (rule.Expected is null ? TimeSpan.FromMinutes(rule.Rule.Window.StartWindowMinutes ?? BackupWindow.DefaultStartWindowMinutes) : rule.Counted);
}
