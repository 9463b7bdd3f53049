using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Schedules;

/// <summary>A schedule as a few choices. What stands in a choice that its frequency does not use is kept, so that changing the frequency there and back loses nothing.</summary>
public sealed record SchedulePreset(ScheduleFrequency Frequency)
{
    /// <summary>Of the hour, 0 to 59.</summary>
    public int Minute { get; init; }

    /// <summary>Of the day, 0 to 23; not used hourly. 12-hourly runs at this hour and 12 hours from it.</summary>
    public int Hour { get; init; } = 5;

    /// <summary>Used weekly; none counts as Sunday.</summary>
    public WeekDays WeekDays { get; init; } = WeekDays.Sunday;

    /// <summary>Used monthly, 1 to 31; null is the last one, whatever its number.</summary>
    public int? DayOfMonth { get; init; } = 1;

    /// <summary>As it travels in the API.</summary>
    public string Expression => Frequency switch
    {
        ScheduleFrequency.Hourly => Cron("*", "?", "*"),
        // AWS counts steps within the day: from an hour after 11 it would run only once.
        ScheduleFrequency.TwelveHourly => Cron(Number(Hour % 12) + "/12", "?", "*"),
        ScheduleFrequency.Daily => Cron(Number(Hour), "?", "*"),
        ScheduleFrequency.Weekly => Cron(Number(Hour), "?", NamesOf(WeekDays)),
        _ => Cron(Number(Hour), DayOfMonth is { } day ? Number(day) : "L", "?"),
    };

    /// <summary>The preset that runs at just the same times; null when none does.</summary>
    public static SchedulePreset? Of(ScheduleExpression expression) => expression.Calendar switch
    {
        { IsEveryMonth: false } or { IsEveryYear: false } or { Minutes.Length: > 1 } => null,
        { IsEveryDay: true } every => EveryDay(every.Minutes[0], every.Hours),
        { Hours: [var hour], WeekDays: { } days } weekly => new(ScheduleFrequency.Weekly) { Minute = weekly.Minutes[0], Hour = hour, WeekDays = DaysOf(days) },
        { Hours: [var hour], DaysOfMonth: { Kind: ScheduleDayKind.Numbers, Values: [var day] } } monthly => new(ScheduleFrequency.Monthly) { Minute = monthly.Minutes[0], Hour = hour, DayOfMonth = day },
        { Hours: [var hour], DaysOfMonth.Kind: ScheduleDayKind.Last } monthly => new(ScheduleFrequency.Monthly) { Minute = monthly.Minutes[0], Hour = hour, DayOfMonth = null },
        _ => null,
    };

    private static SchedulePreset? EveryDay(int minute, ImmutableArray<int> hours) => hours switch
    {
        [var hour] => new(ScheduleFrequency.Daily) { Minute = minute, Hour = hour },
        [var first, var second] when second == first + 12 => new(ScheduleFrequency.TwelveHourly) { Minute = minute, Hour = first },
        { Length: 24 } => new(ScheduleFrequency.Hourly) { Minute = minute },
        _ => null,
    };

    private static WeekDays DaysOf(ImmutableArray<int> days) => days.Aggregate(WeekDays.None, (all, day) => all | (WeekDays)(1 << (day - 1)));

    private static string NamesOf(WeekDays days) => days switch
    {
        WeekDays.None => "SUN",
        WeekDays.All => "*",
        _ => string.Join(',', Enumerable.Range(1, 7).Where(day => days.HasFlag((WeekDays)(1 << (day - 1)))).Select(day => ((DayOfWeek)(day - 1)).ToString()[..3].ToUpperInvariant())),
    };

    private string Cron(string hours, string dayOfMonth, string dayOfWeek) => $"cron({Number(Minute)} {hours} {dayOfMonth} * {dayOfWeek} *)";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
