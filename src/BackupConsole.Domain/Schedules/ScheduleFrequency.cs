namespace BackupConsole.Domain.Schedules;

/// <summary>How often a schedule runs that a person can choose without knowing the dialect.</summary>
public enum ScheduleFrequency
{
    Hourly,
    TwelveHourly,
    Daily,
    Weekly,
    Monthly,
}
