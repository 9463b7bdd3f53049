using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Schedules;

/// <summary>The rules of AWS's cron dialect, field by field, and its translation to what Cronos reads.</summary>
internal static class ScheduleFields
{
    private const string Field = "ScheduleExpression";

    private static readonly ScheduleField Minutes = new("minutes", 0, 59, ",-*/", "0 to 59");
    private static readonly ScheduleField Hours = new("hours", 0, 23, ",-*/", "0 to 23");
    private static readonly ScheduleField DayOfMonth = new("day-of-month", 1, 31, ",-*?/LW", "1 to 31");
    private static readonly ScheduleField Month = new("month", 1, 12, ",-*/", "1 to 12 or JAN to DEC")
    {
        Words = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"],
    };

    private static readonly ScheduleField DayOfWeek = new("day-of-week", 1, 7, ",-*?L#", "1 = SUN to 7 = SAT")
    {
        Words = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
    };

    private static readonly ScheduleField Year = new("year", 1970, 2199, ",-*/", "1970 to 2199") { IsCyclic = false };
    private static readonly ScheduleField[] All = [Minutes, Hours, DayOfMonth, Month, DayOfWeek, Year];

    public static Problem NotCron { get; } = new(
        Field,
        "A schedule is written cron(minutes hours day-of-month month day-of-week year); rate() and other forms are not supported by AWS Backup.",
        "For example cron(0 5 ? * * *) runs daily at 05:00.");

    public static ImmutableArray<Problem> Validate(string[] fields)
    {
        if (fields.Length != All.Length)
        {
            return [new Problem(Field, $"A schedule has six fields; this has {fields.Length}.", "Write minutes hours day-of-month month day-of-week year.")];
        }

        var problems = All.Zip(fields).SelectMany(pair => Refusals(pair.First, pair.Second)).ToList();
        var (dayOfMonth, dayOfWeek) = (fields[2], fields[4]);
        if (dayOfMonth == "?" == (dayOfWeek == "?"))
        {
            problems.Add(new Problem(Field, "Exactly one of day-of-month and day-of-week must be ?.", "Put ? in the one that the schedule does not depend on."));
        }

        foreach (var field in new[] { dayOfMonth, dayOfWeek }.Where(field => field.Contains(',') && field.Split(',').Any(StandsAlone)))
        {
            problems.Add(new Problem(Field, $"A day with L, W or # stands alone; “{field}” is a list.", "Remove the other days, or write a second rule."));
        }

        return [.. problems];
    }

    /// <summary>The first five fields in the words of Cronos, which counts Sunday as 0. Lists are written out, so that ranges and steps are read in one place only.</summary>
    public static string ForCronos(string[] fields) => string.Join(
        ' ',
        List(Minutes, fields[0]),
        List(Hours, fields[1]),
        DayOfMonthForCronos(fields[2]),
        List(Month, fields[3]),
        DayOfWeekForCronos(fields[4]));

    /// <summary>What valid fields stand for.</summary>
    public static ScheduleCalendar CalendarOf(string[] fields) => new(
        Sorted(Minutes, fields[0]),
        Sorted(Hours, fields[1]),
        DaysOf(DayOfMonth, fields[2]),
        Sorted(Month, fields[3]),
        DaysOf(DayOfWeek, fields[4]),
        Sorted(Year, fields[5]));

    private static ScheduleDays DaysOf(ScheduleField field, string text) => text switch
    {
        "?" => new(ScheduleDayKind.Any, []),
        "L" => new(ScheduleDayKind.Last, []),
        [.. var day, 'L'] when field.ValueOf(day) is { } value => new(ScheduleDayKind.LastWeekday, [value]),
        [.. var day, 'W'] when field.ValueOf(day) is { } value => new(ScheduleDayKind.NearestWeekday, [value]),
        [.. var day, '#', var n] when field.ValueOf(day) is { } value => new(ScheduleDayKind.NthWeekday, [value, n - '0']),
        _ => new(ScheduleDayKind.Numbers, Sorted(field, text)),
    };

    private static string DayOfMonthForCronos(string field) => field switch
    {
        "?" or "L" => field,
        [.. var day, 'W'] when DayOfMonth.ValueOf(day) is { } value => Number(value) + "W",
        _ => List(DayOfMonth, field),
    };

    private static string DayOfWeekForCronos(string field)
    {
        if (field is "?")
        {
            return field;
        }

        if (field is "L")
        {
            return "6"; // Quartz and AWS: a bare L is the last day of the week, Saturday.
        }

        var special = field.IndexOfAny(['L', '#']);
        return special > 0 && DayOfWeek.ValueOf(field[..special]) is { } day
            ? Number(day - 1) + field[special..]
            : List(DayOfWeek, field, shift: -1);
    }

    private static bool StandsAlone(string item) => item.EndsWith('L') || item.EndsWith('W') || item.Contains('#');

    private static IEnumerable<int> Numbers(ScheduleField field, string text) =>
        text.Split(',').SelectMany(item => field.Numbers(item) ?? throw new FormatException($"“{item}” was not validated."));

    private static ImmutableArray<int> Sorted(ScheduleField field, string text) => [.. Numbers(field, text).Distinct().Order()];

    private static string List(ScheduleField field, string text, int shift = 0) =>
        text == "*" ? text : string.Join(',', Sorted(field, text).Select(value => Number(value + shift)));

    private static IEnumerable<Problem> Refusals(ScheduleField field, string text)
    {
        foreach (var item in text.Split(',').Where(item => !field.Accepts(item)))
        {
            yield return new Problem(Field, $"“{item}” is not a {field.Name}.", $"{char.ToUpperInvariant(field.Name[0])}{field.Name[1..]} runs from {field.Meaning} and takes {string.Join(' ', field.Wildcards.ToCharArray())}.");
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
