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

    private static readonly ScheduleField Year = new("year", 1970, 2199, ",-*/", "1970 to 2199");
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

        if (dayOfWeek.Contains('#') && dayOfWeek.Contains(','))
        {
            problems.Add(new Problem(Field, "A day-of-week with # stands alone.", "Remove the other days, or write a second rule."));
        }

        return [.. problems];
    }

    /// <summary>AWS counts Sunday as 1, Cronos as 0.</summary>
    public static string DayOfWeekForCronos(string field) =>
        string.Join(',', field.Split(',').Select(item => item switch
        {
            "*" or "?" => item,
            "L" => "6", // Quartz and AWS: a bare L is the last day of the week, Saturday.
            _ => string.Join('-', item.Split('-').Select(ShiftDay)),
        }));

    public static ImmutableSortedSet<int> Years(string field) =>
        [.. field.Split(',').SelectMany(YearsOf)];

    private static IEnumerable<Problem> Refusals(ScheduleField field, string text)
    {
        foreach (var item in text.Split(',').Where(item => !field.Accepts(item)))
        {
            yield return new Problem(Field, $"“{item}” is not a {field.Name}.", $"{char.ToUpperInvariant(field.Name[0])}{field.Name[1..]} runs from {field.Meaning} and takes {string.Join(' ', field.Wildcards.ToCharArray())}.");
        }
    }

    private static string ShiftDay(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0 ? text : Number(int.Parse(text[..digits], CultureInfo.InvariantCulture) - 1) + text[digits..];
    }

    private static IEnumerable<int> YearsOf(string item)
    {
        var parts = item.Split('/');
        var step = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        var (low, high) = parts[0].Split('-') switch
        {
            ["*"] => (Year.Lowest, Year.Highest),
            [var from, var to] => (Parse(from), Parse(to)),
            [var from] => (Parse(from), parts.Length == 2 ? Year.Highest : Parse(from)),
            _ => throw new FormatException($"“{item}” was not validated."),
        };
        for (var year = low; year <= high; year += step)
        {
            yield return year;
        }

        static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
