using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.AwsBackup.Jobs;

/// <summary>Reads what AWS says of a backup job. The SDK has two types of the same members; the described one also counts its children.</summary>
internal static class BackupJobReader
{
    public static Job Read(ConnectionId connection, BackupJob job) =>
        new(connection, JobKind.Backup, Answers.Required(job.BackupJobId, "BackupJobId"), JobStates.OfAws(job.State), Answers.Required(job.CreationDate, "CreationDate"))
        {
            AccountId = job.AccountId,
            ResourceArn = job.ResourceArn,
            ResourceName = job.ResourceName,
            ResourceType = job.ResourceType,
            VaultName = job.BackupVaultName,
            VaultArn = job.BackupVaultArn,
            VaultType = job.VaultType,
            VaultLockState = job.VaultLockState,
            RecoveryPointArn = job.RecoveryPointArn,
            StatusMessage = job.StatusMessage,
            MessageCategory = job.MessageCategory,
            PercentDone = SharedMembers.Percent(job.PercentDone),
            BytesTransferred = job.BytesTransferred,
            SizeInBytes = job.BackupSizeInBytes,
            InitiatedAt = Answers.Instant(job.InitiationDate),
            StartBy = Answers.Instant(job.StartBy),
            ExpectedCompletionAt = Answers.Instant(job.ExpectedCompletionDate),
            CompletedAt = Answers.Instant(job.CompletionDate),
            IamRoleArn = job.IamRoleArn,
            Lifecycle = SharedMembers.Lifecycle(job.RecoveryPointLifecycle),
            EncryptionKeyArn = job.EncryptionKeyArn,
            IsEncrypted = job.IsEncrypted,
            BackupPlanId = job.CreatedBy?.BackupPlanId,
            BackupPlanName = job.CreatedBy?.BackupPlanName,
            BackupRuleId = job.CreatedBy?.BackupRuleId,
            BackupRuleName = job.CreatedBy?.BackupRuleName,
            BackupType = job.BackupType,
            BackupOptions = SharedMembers.Map(job.BackupOptions),
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent ?? false,
        };

    public static Job Read(ConnectionId connection, DescribeBackupJobResponse job) =>
        new(connection, JobKind.Backup, Answers.Required(job.BackupJobId, "BackupJobId"), JobStates.OfAws(job.State), Answers.Required(job.CreationDate, "CreationDate"))
        {
            AccountId = job.AccountId,
            ResourceArn = job.ResourceArn,
            ResourceName = job.ResourceName,
            ResourceType = job.ResourceType,
            VaultName = job.BackupVaultName,
            VaultArn = job.BackupVaultArn,
            VaultType = job.VaultType,
            VaultLockState = job.VaultLockState,
            RecoveryPointArn = job.RecoveryPointArn,
            StatusMessage = job.StatusMessage,
            MessageCategory = job.MessageCategory,
            PercentDone = SharedMembers.Percent(job.PercentDone),
            BytesTransferred = job.BytesTransferred,
            SizeInBytes = job.BackupSizeInBytes,
            InitiatedAt = Answers.Instant(job.InitiationDate),
            StartBy = Answers.Instant(job.StartBy),
            ExpectedCompletionAt = Answers.Instant(job.ExpectedCompletionDate),
            CompletedAt = Answers.Instant(job.CompletionDate),
            IamRoleArn = job.IamRoleArn,
            Lifecycle = SharedMembers.Lifecycle(job.RecoveryPointLifecycle),
            EncryptionKeyArn = job.EncryptionKeyArn,
            IsEncrypted = job.IsEncrypted,
            BackupPlanId = job.CreatedBy?.BackupPlanId,
            BackupPlanName = job.CreatedBy?.BackupPlanName,
            BackupRuleId = job.CreatedBy?.BackupRuleId,
            BackupRuleName = job.CreatedBy?.BackupRuleName,
            BackupType = job.BackupType,
            BackupOptions = SharedMembers.Map(job.BackupOptions),
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent ?? false,
            NumberOfChildJobs = job.NumberOfChildJobs,
            ChildJobsInState = SharedMembers.Map(job.ChildJobsInState),
        };
}
