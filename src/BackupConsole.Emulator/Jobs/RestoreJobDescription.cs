namespace BackupConsole.Emulator.Jobs;

internal sealed record RestoreJobDescription
{
    public required string AccountId { get; init; }

    public required string RestoreJobId { get; init; }

    public required string RecoveryPointArn { get; init; }

    public required string SourceResourceArn { get; init; }

    public required string BackupVaultArn { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public DateTimeOffset? CompletionDate { get; init; }

    /// <summary>Restore jobs have a Status where the other kinds have a State.</summary>
    public required string Status { get; init; }

    public string? StatusMessage { get; init; }

    public required string PercentDone { get; init; }

    public long? BackupSizeInBytes { get; init; }

    public required string IamRoleArn { get; init; }

    public long? ExpectedCompletionTimeMinutes { get; init; }

    public string? CreatedResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public DateTimeOffset? RecoveryPointCreationDate { get; init; }

    public bool IsParent { get; init; }

    public string? ParentJobId { get; init; }

    public object? CreatedBy { get; init; }

    public string? ValidationStatus { get; init; }

    public string? ValidationStatusMessage { get; init; }

    public string? DeletionStatus { get; init; }

    public string? DeletionStatusMessage { get; init; }

    public static RestoreJobDescription Of(JobRecord job, DateTimeOffset now)
    {
        var view = JobView.Of(job, now);
        return new RestoreJobDescription
        {
            AccountId = job.Account,
            RestoreJobId = job.Id,
            RecoveryPointArn = job.RecoveryPointArn,
            SourceResourceArn = job.ResourceArn,
            BackupVaultArn = job.VaultArn,
            CreationDate = job.CreatedAt,
            CompletionDate = view.CompletedAt,
            Status = view.State,
            StatusMessage = view.Message,
            PercentDone = view.PercentDone,
            BackupSizeInBytes = job.Bytes,
            IamRoleArn = job.RoleArn,
            ExpectedCompletionTimeMinutes = (long)Math.Ceiling((job.Timeline.EndedAt - job.Timeline.RunningAt).TotalMinutes),
            IsParent = job.IsParent,
            ParentJobId = job.ParentJobId,
            CreatedResourceArn = view.State == "COMPLETED" ? job.CreatedResourceArn : null,
            ResourceType = job.ResourceType,
            RecoveryPointCreationDate = job.PointCreatedAt,
        };
    }
}
