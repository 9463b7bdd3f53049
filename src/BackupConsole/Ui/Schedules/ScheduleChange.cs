namespace BackupConsole.Ui.Schedules;

/// <summary>What somebody changed in a schedule.</summary>
/// <param name="Field">The field's name with the editor's prefix.</param>
/// <param name="Expression">The new expression; null where it stays.</param>
/// <param name="TimeZone">The new zone; null where it stays.</param>
public sealed record ScheduleChange(string Field, string? Expression, string? TimeZone);
