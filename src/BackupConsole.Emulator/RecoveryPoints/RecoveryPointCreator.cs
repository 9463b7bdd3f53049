namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>Which rule of which plan made a job and its recovery point; absent for what a person started.</summary>
internal sealed record RecoveryPointCreator(
    string BackupPlanId,
    string BackupPlanArn,
    string BackupPlanName,
    string BackupPlanVersion,
    string BackupRuleId,
    string BackupRuleName,
    string BackupRuleCron,
    string BackupRuleTimezone);
