using BackupConsole.Emulator.Plans;

namespace BackupConsole.Emulator.Engine;

/// <summary>One firing of one rule.</summary>
internal sealed record ScheduledRun(DateTimeOffset At, PlanRecord Plan, PlanRule Rule);
