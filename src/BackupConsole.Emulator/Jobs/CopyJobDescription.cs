using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

internal sealed record CopyJobDescription
{
    public required string AccountId { get; init; }

    public required string CopyJobId { get; init; }

    public string? SourceBackupVaultArn { get; init; }

    public string? SourceRecoveryPointArn { get; init; }

    public required string DestinationBackupVaultArn { get; init; }

    public string DestinationVaultType { get; init; } = "BACKUP_VAULT";

    public string DestinationVaultLockState { get; init; } = "UNLOCKED";

    public string? DestinationRecoveryPointArn { get; init; }

    public string? DestinationEncryptionKeyArn { get; init; }

    public Lifecycle? DestinationRecoveryPointLifecycle { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public DateTimeOffset? CompletionDate { get; init; }

    public required string State { get; init; }

    public string? StatusMessage { get; init; }

    public string? MessageCategory { get; init; }

    public long? BackupSizeInBytes { get; init; }

    public required string IamRoleArn { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public string? CreatedByBackupJobId { get; init; }

    public string? ParentJobId { get; init; }

    public bool IsParent { get; init; }

    public string? CompositeMemberIdentifier { get; init; }

    public long? NumberOfChildJobs { get; init; }

    public SortedDictionary<string, long>? ChildJobsInState { get; init; }

    public static CopyJobDescription Of(Session session, JobRecord job, DateTimeOffset now)
    {
        var view = JobView.Of(job, now);
        var isDone = view.State is "COMPLETED" or "PARTIAL";
        var children = ChildJobs.Of(session, job, now);
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        var destination = VaultStore.Find(session, account, region, name);
        return new CopyJobDescription
        {
            AccountId = job.Account,
            CopyJobId = job.Id,
            SourceBackupVaultArn = job.SourceVaultArn,
            SourceRecoveryPointArn = job.SourceRecoveryPointArn,
            DestinationBackupVaultArn = job.VaultArn,
            DestinationRecoveryPointArn = isDone ? job.RecoveryPointArn : null,
            DestinationVaultLockState = destination?.Lock is null ? "UNLOCKED" : "LOCKED",
            DestinationEncryptionKeyArn = isDone ? destination?.KeyArn : null,
            DestinationRecoveryPointLifecycle = job.Lifecycle,
            ResourceArn = job.ResourceArn,
            ResourceType = job.ResourceType,
            ResourceName = job.ResourceName,
            CreationDate = job.CreatedAt,
            CompletionDate = view.CompletedAt,
            State = view.State,
            StatusMessage = view.Message,
            MessageCategory = view.Category,
            BackupSizeInBytes = job.Bytes,
            IamRoleArn = job.RoleArn,
            CreatedBy = job.CreatedBy,
            CreatedByBackupJobId = job.SourceJobId,
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent,
            CompositeMemberIdentifier = job.MemberId,
            NumberOfChildJobs = children.Count,
            ChildJobsInState = children.InState,
        };
    }
}
