using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Plans;

/// <summary>A rule as a client writes it: what it leaves out is filled in.</summary>
internal sealed record RuleInput
{
    public const string DefaultSchedule = "cron(0 5 ? * * *)";
    public const string DefaultTimezone = "Etc/UTC";

    public required string RuleName { get; init; }

    public required string TargetBackupVaultName { get; init; }

    public string? TargetLogicallyAirGappedBackupVaultArn { get; init; }

    public string? ScheduleExpression { get; init; }

    public long? StartWindowMinutes { get; init; }

    public long? CompletionWindowMinutes { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public Dictionary<string, string>? RecoveryPointTags { get; init; }

    public IReadOnlyList<CopyAction>? CopyActions { get; init; }

    public bool? EnableContinuousBackup { get; init; }

    public string? ScheduleExpressionTimezone { get; init; }

    public IReadOnlyList<IndexAction>? IndexActions { get; init; }

    public IReadOnlyList<ScanAction>? ScanActions { get; init; }

    public PlanRule Filled(string ruleId)
    {
        var start = StartWindowMinutes ?? BackupWindows.DefaultStartMinutes;
        return new PlanRule
        {
            RuleName = RuleName,
            TargetBackupVaultName = TargetBackupVaultName,
            TargetLogicallyAirGappedBackupVaultArn = TargetLogicallyAirGappedBackupVaultArn,
            ScheduleExpression = ScheduleExpression ?? DefaultSchedule,
            StartWindowMinutes = start,
            CompletionWindowMinutes = BackupWindows.CompletionMinutes(CompletionWindowMinutes, start),
            Lifecycle = Lifecycle,
            RecoveryPointTags = RecoveryPointTags ?? [],
            RuleId = ruleId,
            CopyActions = CopyActions ?? [],
            EnableContinuousBackup = EnableContinuousBackup ?? false,
            ScheduleExpressionTimezone = ScheduleExpressionTimezone ?? DefaultTimezone,
            IndexActions = IndexActions ?? [],
            ScanActions = ScanActions ?? [],
        };
    }
}
