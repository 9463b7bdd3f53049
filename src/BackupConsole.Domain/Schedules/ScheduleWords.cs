using System.Collections.Immutable;
using System.Globalization;

namespace BackupConsole.Domain.Schedules;

/// <summary>Says a schedule as a sentence: "Every day at 05:00", "On the second Tuesday of every month at 23:30".</summary>
public static class ScheduleWords
{
    // More times than these are counted and not listed.
    private const int MostListed = 6;

    private static readonly DateTimeFormatInfo Names = CultureInfo.InvariantCulture.DateTimeFormat;

    /// <summary>A sentence without a full stop and without a zone.</summary>
    public static string Of(ScheduleExpression expression)
    {
        var calendar = expression.Calendar;
        var times = TimesOf(calendar);
        var days = DaysOf(calendar);
        var isFrequent = times.StartsWith("every", StringComparison.Ordinal);
        var words = (isFrequent, days) switch
        {
            (true, null) => times,
            (true, _) => $"{times}, {days}",
            (false, null) => $"every day {times}",
            _ => $"{days} {times}",
        };
        var months = calendar.IsEveryMonth || IsByMonth(calendar) ? string.Empty : $", in {Months(calendar.Months)}";
        return char.ToUpperInvariant(words[0]) + words[1..] + months + YearsOf(calendar);
    }

    private static string TimesOf(ScheduleCalendar calendar)
    {
        var (minutes, hours) = (calendar.Minutes, calendar.Hours);
        if (minutes.Length == 1)
        {
            return (minutes[0], hours) switch
            {
                (0, { Length: 24 }) => "every hour, on the hour",
                (var minute, { Length: 24 }) => $"every hour, at minute {Number(minute)}",
                (var minute, { Length: <= MostListed }) => "at " + Join(hours.Select(hour => Clock(hour, minute))),
                (var minute, _) when StrideOf(hours) is { } stride => $"every {Counted(stride, "hour")} from {Clock(hours[0], minute)} to {Clock(hours[^1], minute)}",
                (var minute, _) => Counted(hours.Length, hours[0], hours[^1], minute, minute),
            };
        }

        var often = minutes.Length == 60 ? "every minute"
            : StrideOf(minutes) is { } step && minutes[0] == 0 && minutes[^1] + step == 60 ? $"every {Number(step)} minutes"
            : minutes.Length <= MostListed ? $"every hour, at minutes {Join(minutes.Select(Number))}"
            : $"every hour, {Number(minutes.Length)} times from minute {Number(minutes[0])} to {Number(minutes[^1])}";
        return hours switch
        {
            { Length: 24 } => often,
            _ when hours.Length * minutes.Length <= MostListed => "at " + Join(hours.SelectMany(hour => minutes.Select(minute => Clock(hour, minute)))),
            [var hour] => $"{often}, from {Clock(hour, 0)} to {Clock(hour, 59)}",
            _ when StrideOf(hours) == 1 => $"{often}, from {Clock(hours[0], 0)} to {Clock(hours[^1], 59)}",
            { Length: <= MostListed } => $"{often}, in the hours that begin at {Join(hours.Select(hour => Clock(hour, 0)))}",
            _ => Counted(hours.Length * minutes.Length, hours[0], hours[^1], minutes[0], minutes[^1]),
        };
    }

    /// <returns>Null for every day.</returns>
    private static string? DaysOf(ScheduleCalendar calendar)
    {
        if (calendar.IsEveryDay)
        {
            return null;
        }

        var month = calendar.IsEveryMonth ? "every month" : Months(calendar.Months);
        return (calendar.DaysOfMonth, calendar.DaysOfWeek) switch
        {
            ({ Kind: ScheduleDayKind.Last }, _) => $"on the last day of {month}",
            ({ Kind: ScheduleDayKind.NearestWeekday, Values: [var day] }, _) => $"on the weekday nearest to the {Ordinal(day)} of {month}",
            ({ Kind: ScheduleDayKind.Numbers, Values: var days }, _) => $"on the {Ordinals(days)} of {month}{(days[0] > 28 ? ", where there is one," : string.Empty)}",
            (_, { Kind: ScheduleDayKind.LastWeekday, Values: [var day] }) => $"on the last {WeekDay(day)} of {month}",
            (_, { Kind: ScheduleDayKind.NthWeekday, Values: [var day, var n] }) => $"on the {NthOf(n)} {WeekDay(day)} of {month}{(n == 5 ? ", where there is one," : string.Empty)}",
            _ => WeekDaysOf(calendar.WeekDays ?? []),
        };
    }

    /// <summary>Whether the months are already named with the day.</summary>
    private static bool IsByMonth(ScheduleCalendar calendar) =>
        !calendar.IsEveryDay && (calendar.DaysOfMonth.Kind != ScheduleDayKind.Any || calendar.DaysOfWeek.Kind is ScheduleDayKind.LastWeekday or ScheduleDayKind.NthWeekday);

    private static string WeekDaysOf(ImmutableArray<int> days)
    {
        // People begin the week on Monday, AWS on Sunday.
        var fromMonday = days.OrderBy(day => (day + 5) % 7).ToImmutableArray();
        return fromMonday.Length > 2 && fromMonday.Zip(fromMonday.Skip(1)).All(pair => (pair.First % 7) + 1 == pair.Second)
            ? $"on {WeekDay(fromMonday[0])} to {WeekDay(fromMonday[^1])}"
            : days.Length == 1 ? $"every {WeekDay(days[0])}" : $"on {Join(fromMonday.Select(WeekDay))}";
    }

    private static string YearsOf(ScheduleCalendar calendar) => (calendar.IsEveryYear, calendar.Years) switch
    {
        (true, _) => string.Empty,
        (_, [var year]) => $", in {Number(year)}",
        (_, var years) when years.Length > 2 && StrideOf(years) is { } stride =>
            stride == 1 ? $", from {Number(years[0])} to {Number(years[^1])}" : $", every {Number(stride)} years from {Number(years[0])} to {Number(years[^1])}",
        (_, { Length: <= MostListed } years) => $", in {Join(years.Select(Number))}",
        (_, var years) => $", in {Number(years.Length)} of the years from {Number(years[0])} to {Number(years[^1])}",
    };

    private static string Ordinals(ImmutableArray<int> days) =>
        days.Length > 2 && StrideOf(days) == 1 ? $"{Ordinal(days[0])} to {Ordinal(days[^1])}" : Join(days.Select(Ordinal));

    private static string Months(ImmutableArray<int> months) => months.Length > 2 && StrideOf(months) == 1
        ? $"{Names.GetMonthName(months[0])} to {Names.GetMonthName(months[^1])}"
        : Join(months.Select(Names.GetMonthName));

    /// <summary>The distance between all neighbours; null when it is not one and the same.</summary>
    private static int? StrideOf(ImmutableArray<int> values)
    {
        var strides = values.Zip(values.Skip(1), (one, next) => next - one).Distinct().Take(2).ToArray();
        return strides is [var stride] ? stride : null;
    }

    private static string Counted(int count, int firstHour, int lastHour, int firstMinute, int lastMinute) =>
        $"at {Number(count)} times from {Clock(firstHour, firstMinute)} to {Clock(lastHour, lastMinute)}";

    private static string Counted(int number, string unit) => number == 1 ? unit : $"{Number(number)} {unit}s";

    private static string WeekDay(int day) => Names.GetDayName((DayOfWeek)(day - 1));

    private static string NthOf(int n) => n switch { 1 => "first", 2 => "second", 3 => "third", 4 => "fourth", _ => "fifth" };

    private static string Ordinal(int number) => Number(number) + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Join(IEnumerable<string> words) => words.ToArray() switch
    {
        [var only] => only,
        [.. var head, var last] => $"{string.Join(", ", head)} and {last}",
        _ => string.Empty,
    };

    private static string Clock(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
