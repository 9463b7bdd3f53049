using System.Globalization;
using BackupConsole.Domain.Calendar;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Features.Calendar;

/// <summary>The calendar's facts as people say them.</summary>
internal static class CalendarWords
{
    /// <summary><c>42 s</c>, <c>12 min</c>, <c>1 h 5 min</c>, <c>2 d 3 h</c>.</summary>
    public static string Length(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => Text($"{(int)span.TotalSeconds} s"),
        { TotalHours: < 1 } => Text($"{span.Minutes} min"),
        { TotalDays: < 1 } => span.Minutes == 0 ? Text($"{span.Hours} h") : Text($"{span.Hours} h {span.Minutes} min"),
        _ => span.Hours == 0 ? Text($"{(int)span.TotalDays} d") : Text($"{(int)span.TotalDays} d {span.Hours} h"),
    };

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : Text($"{count:N0} {many}");

    public static string Day(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string DayAndTime(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone).ToString("ddd d MMM, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What is known of how long a rule's runs take.</summary>
    public static string Expected(CalendarRule rule) => rule.Duration is { } duration
        ? $"up to {Length(duration.NinetiethPercentile)}, half within {Length(duration.Median)}"
        : "no history";

    public static string Title(CalendarSpan span) => span.View switch
    {
        CalendarView.Day => span.First.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture),
        CalendarView.Month => span.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Text($"{span.First:d MMM} – {span.Next.AddDays(-1):d MMM yyyy}"),
    };

    public static string Jump(ClockJump jump, TimeZoneInfo zone) =>
        $"In {jump.Zone} the clocks are set {(jump.By > TimeSpan.Zero ? "forward" : "back")} by {Length(jump.By.Duration())}, {DayAndTime(jump.At, zone)}.";

    /// <summary>What the clocks do to some of the runs; null where nothing.</summary>
    public static string? Change(IEnumerable<ScheduleRun> runs) => runs.Select(run => run.Change).Where(change => change is ClockChange.Skipped or ClockChange.ShownTwice).FirstOrDefault() switch
    {
        ClockChange.Skipped => "The clocks jump over a run: no backup then.",
        ClockChange.ShownTwice => "The clocks show a time twice: it runs the first time only.",
        _ => null,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
