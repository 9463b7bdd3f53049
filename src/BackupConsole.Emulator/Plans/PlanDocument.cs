namespace BackupConsole.Emulator.Plans;

/// <summary>The body of a plan as GetBackupPlan answers it; AdvancedBackupSettings stands beside it in the answer, not inside.</summary>
internal sealed record PlanDocument
{
    public required string BackupPlanName { get; init; }

    public required IReadOnlyList<PlanRule> Rules { get; init; }

    public IReadOnlyList<AdvancedBackupSetting>? AdvancedBackupSettings { get; init; }

    public IReadOnlyList<ScanSetting>? ScanSettings { get; init; }
}
