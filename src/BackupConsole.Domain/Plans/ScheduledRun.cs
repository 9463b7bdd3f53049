namespace BackupConsole.Domain.Plans;

/// <summary>A run to come, as GetBackupPlan previews it.</summary>
/// <param name="At">When, in the estate's time.</param>
/// <param name="RuleId">The rule that runs.</param>
/// <param name="ExecutionType"><c>SNAPSHOTS</c>, <c>CONTINUOUS</c> or <c>CONTINUOUS_AND_SNAPSHOTS</c>.</param>
public sealed record ScheduledRun(DateTimeOffset At, string RuleId, string ExecutionType);
