namespace BackupConsole.Emulator.Plans;

internal sealed record ScheduledRunPreview(DateTimeOffset ExecutionTime, string RuleId, string RuleExecutionType);
