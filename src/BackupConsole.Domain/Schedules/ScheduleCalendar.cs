using System.Collections.Immutable;

namespace BackupConsole.Domain.Schedules;

/// <summary>A schedule as the numbers that its fields stand for, each once and in order.</summary>
internal sealed record ScheduleCalendar(
    ImmutableArray<int> Minutes,
    ImmutableArray<int> Hours,
    ScheduleDays DaysOfMonth,
    ImmutableArray<int> Months,
    ScheduleDays DaysOfWeek,
    ImmutableArray<int> Years)
{
    /// <summary>The times of a day that has runs, in order.</summary>
    public ImmutableArray<TimeSpan> Times => [.. Hours.SelectMany(_ => Minutes, (hour, minute) => new TimeSpan(hour, minute, 0))];

    public bool IsEveryHour => Hours.Length == 24;

    public bool IsEveryMonth => Months.Length == 12;

    public bool IsEveryYear => Years.Length == 2199 - 1970 + 1;

    public bool IsEveryDay =>
        (DaysOfMonth.Kind is ScheduleDayKind.Any || DaysOfMonth is { Kind: ScheduleDayKind.Numbers, Values.Length: 31 })
        && (DaysOfWeek.Kind is ScheduleDayKind.Any || DaysOfWeek is { Kind: ScheduleDayKind.Numbers, Values.Length: 7 });

    /// <summary>The days of the week as numbers, 1 = Sunday; null where the schedule does not go by them, or by more than them. AWS: a bare L is Saturday.</summary>
    public ImmutableArray<int>? WeekDays => DaysOfWeek.Kind switch
    {
        ScheduleDayKind.Numbers => DaysOfWeek.Values,
        ScheduleDayKind.Last => [7],
        _ => null,
    };
}
