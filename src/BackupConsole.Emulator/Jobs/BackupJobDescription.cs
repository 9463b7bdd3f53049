using System.Diagnostics.CodeAnalysis;
using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Jobs;

/// <summary>A backup job as ListBackupJobs answers it; DescribeBackupJob adds to it, see <see cref="BackupJobDetail"/>.</summary>
internal record BackupJobDescription
{
    public required string AccountId { get; init; }

    public required string BackupJobId { get; init; }

    public required string BackupVaultName { get; init; }

    public required string BackupVaultArn { get; init; }

    public string VaultType { get; init; } = "BACKUP_VAULT";

    public string? VaultLockState { get; init; } = "UNLOCKED";

    public string? RecoveryPointArn { get; init; }

    public Lifecycle? RecoveryPointLifecycle { get; init; }

    public string? EncryptionKeyArn { get; init; }

    public bool IsEncrypted { get; init; } = true;

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public DateTimeOffset? InitiationDate { get; init; }

    public DateTimeOffset? CompletionDate { get; init; }

    public DateTimeOffset? ExpectedCompletionDate { get; init; }

    public DateTimeOffset? StartBy { get; init; }

    public required string State { get; init; }

    public string? StatusMessage { get; init; }

    public string? MessageCategory { get; init; }

    public required string PercentDone { get; init; }

    public long? BackupSizeInBytes { get; init; }

    public long BytesTransferred { get; init; }

    public required string IamRoleArn { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public Dictionary<string, string>? BackupOptions { get; init; }

    public string? BackupType { get; init; }

    public string? ParentJobId { get; init; }

    public bool IsParent { get; init; }

    [SetsRequiredMembers]
    public BackupJobDescription(JobRecord job, DateTimeOffset now, VaultRecord? vault)
    {
        var view = JobView.Of(job, now);
        var hasStarted = job.Timeline.Starts && now >= job.Timeline.RunningAt;
        var hasPoint = hasStarted && view.State is not ("FAILED" or "EXPIRED" or "ABORTED");
        AccountId = job.Account;
        BackupJobId = job.Id;
        BackupVaultName = job.Vault;
        BackupVaultArn = job.VaultArn;
        RecoveryPointArn = hasPoint || RecoveryPointArns.IsKnownAtStart(job.ResourceType) ? job.RecoveryPointArn : null;
        RecoveryPointLifecycle = job.Lifecycle;
        EncryptionKeyArn = SupportedResourceTypes.IsFullyManaged(job.ResourceType) ? vault?.KeyArn : ResourceKeys.Of(job.ResourceArn, job.Account, job.Region).Arn;
        ResourceArn = job.ResourceArn;
        ResourceType = job.ResourceType;
        ResourceName = job.ResourceName;
        CreationDate = job.CreatedAt;
        InitiationDate = hasStarted ? job.Timeline.RunningAt : null;
        CompletionDate = view.CompletedAt;
        ExpectedCompletionDate = hasStarted && view.CompletedAt is null ? job.Timeline.EndedAt : null;
        StartBy = job.StartBy;
        State = view.State;
        StatusMessage = view.Message;
        MessageCategory = view.Category;
        PercentDone = view.PercentDone;
        BackupSizeInBytes = hasPoint ? job.Bytes : null;
        BytesTransferred = view.BytesTransferred;
        IamRoleArn = job.RoleArn;
        CreatedBy = job.CreatedBy;
        BackupOptions = job.BackupOptions;
        BackupType = job.IsContinuous ? "CONTINUOUS_BACKUP" : null;
        ParentJobId = job.ParentJobId;
        IsParent = job.IsParent;
        VaultLockState = vault?.Lock is null ? "UNLOCKED" : "LOCKED";
    }
}
