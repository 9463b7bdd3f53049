namespace BackupConsole.Emulator.Plans;

/// <summary>A plan, or one of its versions, as the lists answer it.</summary>
internal sealed record PlanMember
{
    public required string BackupPlanArn { get; init; }

    public required string BackupPlanId { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public DateTimeOffset? DeletionDate { get; init; }

    public required string VersionId { get; init; }

    public required string BackupPlanName { get; init; }

    public string? CreatorRequestId { get; init; }

    public DateTimeOffset? LastExecutionDate { get; init; }

    public IReadOnlyList<AdvancedBackupSetting>? AdvancedBackupSettings { get; init; }

    public static PlanMember Of(PlanRecord plan) => new()
    {
        BackupPlanArn = plan.Arn,
        BackupPlanId = plan.Id,
        CreationDate = plan.CreatedAt,
        DeletionDate = plan.DeletedAt,
        VersionId = plan.Version,
        BackupPlanName = plan.Document.BackupPlanName,
        CreatorRequestId = plan.CreatorRequestId,
        LastExecutionDate = plan.LastExecutionAt,
        AdvancedBackupSettings = plan.Document.AdvancedBackupSettings,
    };
}
