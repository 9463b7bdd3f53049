using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Plans;

internal sealed record PlanRule
{
    public required string RuleName { get; init; }

    public required string TargetBackupVaultName { get; init; }

    public string? TargetLogicallyAirGappedBackupVaultArn { get; init; }

    public string ScheduleExpression { get; init; } = RuleInput.DefaultSchedule;

    public long StartWindowMinutes { get; init; } = BackupWindows.DefaultStartMinutes;

    public long CompletionWindowMinutes { get; init; } = BackupWindows.DefaultCompletionMinutes;

    public Lifecycle? Lifecycle { get; init; }

    public Dictionary<string, string> RecoveryPointTags { get; init; } = [];

    public required string RuleId { get; init; }

    public IReadOnlyList<CopyAction> CopyActions { get; init; } = [];

    public bool EnableContinuousBackup { get; init; }

    public string ScheduleExpressionTimezone { get; init; } = RuleInput.DefaultTimezone;

    public IReadOnlyList<IndexAction> IndexActions { get; init; } = [];

    public IReadOnlyList<ScanAction> ScanActions { get; init; } = [];
}
