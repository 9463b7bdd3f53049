namespace BackupConsole.Emulator.Plans;

internal sealed record CreateBackupPlanRequest
{
    public required PlanInput BackupPlan { get; init; }

    public Dictionary<string, string>? BackupPlanTags { get; init; }

    public string? CreatorRequestId { get; init; }
}
