namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>On which days a schedule runs, by its day-of-month and day-of-week fields.</summary>
internal static class MatcherDays
{
    /// <summary>Null for a field that the documentation does not allow.</summary>
    public static Func<DateOnly, bool>? OfMonth(string text)
    {
        if (text == "?")
        {
            return _ => true;
        }

        if (text == "L")
        {
            return day => day.AddDays(1).Day == 1;
        }

        if (text.EndsWith('W'))
        {
            return MatcherField.DayOfMonth.Value(text[..^1]) is { } wanted ? day => IsNearestWeekday(day, wanted) : null;
        }

        return MatcherField.DayOfMonth.Read(text) is { } days ? day => days.Contains(day.Day) : null;
    }

    /// <inheritdoc cref="OfMonth"/>
    public static Func<DateOnly, bool>? OfWeek(string text)
    {
        if (text is "?")
        {
            return _ => true;
        }

        if (text == "L")
        {
            return day => day.DayOfWeek == DayOfWeek.Saturday;
        }

        if (text.EndsWith('L'))
        {
            return MatcherField.DayOfWeek.Value(text[..^1]) is { } wanted ? day => Number(day) == wanted && day.AddDays(7).Month != day.Month : null;
        }

        if (text.Split('#') is [var weekday, var nth])
        {
            return MatcherField.DayOfWeek.Value(weekday) is { } wanted && nth is ['1' or '2' or '3' or '4' or '5']
                ? day => Number(day) == wanted && ((day.Day - 1) / 7) + 1 == nth[0] - '0'
                : null;
        }

        return MatcherField.DayOfWeek.Read(text) is { } days ? day => days.Contains(Number(day)) : null;
    }

    private static int Number(DateOnly day) => (int)day.DayOfWeek + 1;

    // The documentation says "closest" and no more. That it stays within the month, and that a month without the day has none, is ours.
    private static bool IsNearestWeekday(DateOnly day, int wanted)
    {
        var last = DateTime.DaysInMonth(day.Year, day.Month);
        if (wanted > last)
        {
            return false;
        }

        var target = new DateOnly(day.Year, day.Month, wanted);
        var moved = target.DayOfWeek switch
        {
            DayOfWeek.Saturday => wanted == 1 ? 3 : wanted - 1,
            DayOfWeek.Sunday => wanted == last ? wanted - 2 : wanted + 1,
            _ => wanted,
        };
        return day.Day == moved;
    }
}
