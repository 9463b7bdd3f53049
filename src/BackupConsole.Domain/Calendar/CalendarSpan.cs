using System.Collections.Immutable;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Calendar;

/// <summary>The days that are looked at: one, a week from Monday on, or a month.</summary>
/// <param name="View">How many.</param>
/// <param name="Date">Any of them.</param>
/// <param name="Zone">Whose clocks the days are told by.</param>
public sealed record CalendarSpan(CalendarView View, DateOnly Date, TimeZoneInfo Zone)
{
    public DateOnly First => View switch
    {
        CalendarView.Day => Date,
        CalendarView.Week => Date.AddDays(-(((int)Date.DayOfWeek + 6) % 7)),
        CalendarView.Month => new DateOnly(Date.Year, Date.Month, 1),
    };

    public DateOnly Next => View switch
    {
        CalendarView.Day => First.AddDays(1),
        CalendarView.Week => First.AddDays(7),
        CalendarView.Month => First.AddMonths(1),
    };

    public DateOnly Previous => View == CalendarView.Month ? First.AddMonths(-1) : First.AddDays(First.DayNumber - Next.DayNumber);

    public DateTimeOffset From => StartOf(First);

    public DateTimeOffset To => StartOf(Next);

    public ImmutableArray<CalendarDay> Days =>
        [.. Enumerable.Range(0, Next.DayNumber - First.DayNumber).Select(First.AddDays).Select(date => new CalendarDay(date, StartOf(date), StartOf(date.AddDays(1))))];

    // In some zones the clocks jump over midnight: such a day begins with the jump.
    private DateTimeOffset StartOf(DateOnly date) => WallTime.InstantOrJump(date.ToDateTime(TimeOnly.MinValue), Zone);
}
