namespace BackupConsole.Domain.Tests.Schedules.Matching;

/// <summary>Decides for single minutes of the wall clock whether a schedule runs: a second opinion on the console's own answer.</summary>
internal sealed class MinuteMatcher
{
    private readonly int[] _minutesOfDay;
    private readonly HashSet<int> _months;
    private readonly HashSet<int> _years;
    private readonly Func<DateOnly, bool> _ofMonth;
    private readonly Func<DateOnly, bool> _ofWeek;

    private MinuteMatcher(HashSet<int> minutes, HashSet<int> hours, Func<DateOnly, bool> ofMonth, HashSet<int> months, Func<DateOnly, bool> ofWeek, HashSet<int> years)
    {
        _minutesOfDay = [.. Enumerable.Range(0, 1440).Where(minute => hours.Contains(minute / 60) && minutes.Contains(minute % 60))];
        (_ofMonth, _months, _ofWeek, _years) = (ofMonth, months, ofWeek, years);
    }

    public static MinuteMatcher? TryParse(string expression)
    {
        if (!expression.StartsWith("cron(", StringComparison.Ordinal) || !expression.EndsWith(')'))
        {
            return null;
        }

        return expression[5..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var minute, var hour, var day, var month, var weekday, var year]
            && MatcherField.Minutes.Read(minute) is { } minutes
            && MatcherField.Hours.Read(hour) is { } hours
            && MatcherDays.OfMonth(day) is { } ofMonth
            && MatcherField.Month.Read(month) is { } months
            && MatcherDays.OfWeek(weekday) is { } ofWeek
            && MatcherField.Year.Read(year) is { } years
            && (day == "?") != (weekday == "?")
            ? new MinuteMatcher(minutes, hours, ofMonth, months, ofWeek, years)
            : null;
    }

    /// <summary>The runs strictly after one instant and up to another one, by walking the minutes of the zone's wall clock.</summary>
    public IEnumerable<DateTimeOffset> Runs(WallClock clock, DateTimeOffset after, DateTimeOffset until)
    {
        foreach (var stretch in clock.Stretches.Where(stretch => stretch.End > after && stretch.Start <= until))
        {
            // What the wall clock has shown before does not run again. Whole days that do not match are passed over unread.
            var wallAfter = after.UtcDateTime.Add(stretch.Offset);
            var first = stretch.FirstNewMinute > wallAfter ? stretch.FirstNewMinute : wallAfter;
            for (var day = DateOnly.FromDateTime(first); day <= DateOnly.FromDateTime(stretch.LastMinute); day = day.AddDays(1))
            {
                if (!RunsOn(day))
                {
                    continue;
                }

                foreach (var minute in _minutesOfDay)
                {
                    var wall = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
                    var instant = new DateTimeOffset(wall, stretch.Offset);
                    if (wall >= first && wall <= stretch.LastMinute && instant > after && instant <= until)
                    {
                        yield return instant.ToUniversalTime();
                    }
                }
            }
        }
    }

    private bool RunsOn(DateOnly day) => _years.Contains(day.Year) && _months.Contains(day.Month) && _ofMonth(day) && _ofWeek(day);
}
