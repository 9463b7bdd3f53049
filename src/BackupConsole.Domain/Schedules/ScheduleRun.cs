namespace BackupConsole.Domain.Schedules;

/// <summary>One time that a schedule names.</summary>
/// <param name="At">When it runs; null where the clocks jump over it.</param>
/// <param name="Wall">What the clocks of the schedule's zone show; its kind means nothing.</param>
/// <param name="Change">What a change of the clocks does to it.</param>
public sealed record ScheduleRun(DateTimeOffset? At, DateTime Wall, ClockChange Change);
