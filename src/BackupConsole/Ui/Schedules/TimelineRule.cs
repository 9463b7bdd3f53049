namespace BackupConsole.Ui.Schedules;

/// <summary>A rule on the timeline.</summary>
/// <param name="Name">Its plan and its own name, as the lane says it.</param>
/// <param name="Expression">AWS's cron dialect.</param>
/// <param name="TimeZone">An IANA name.</param>
public sealed record TimelineRule(string Name, string Expression, string TimeZone);
