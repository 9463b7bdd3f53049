namespace BackupConsole.Emulator.Plans;

/// <summary>A plan as a client writes it; <see cref="PlanRules"/> makes a <see cref="PlanDocument"/> of it.</summary>
internal sealed record PlanInput
{
    public required string BackupPlanName { get; init; }

    public required IReadOnlyList<RuleInput> Rules { get; init; }

    public IReadOnlyList<AdvancedBackupSetting>? AdvancedBackupSettings { get; init; }

    public IReadOnlyList<ScanSetting>? ScanSettings { get; init; }
}
