namespace BackupConsole.Domain.Calendar;

/// <summary>How much of the calendar is looked at.</summary>
public enum CalendarView
{
    Week,
    Day,
    Month,
}
