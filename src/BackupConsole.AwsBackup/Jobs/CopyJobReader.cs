using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.AwsBackup.Jobs;

/// <summary>Reads what AWS says of a copy job.</summary>
internal static class CopyJobReader
{
    public static Job Read(ConnectionId connection, CopyJob? answer)
    {
        var job = Answers.Required(answer, "CopyJob");
        return new Job(connection, JobKind.Copy, Answers.Required(job.CopyJobId, "CopyJobId"), JobStates.OfAws(job.State), Answers.Required(job.CreationDate, "CreationDate"))
        {
            AccountId = job.AccountId,
            ResourceArn = job.ResourceArn,
            ResourceName = job.ResourceName,
            ResourceType = job.ResourceType,
            VaultName = SharedMembers.VaultName(job.DestinationBackupVaultArn),
            VaultArn = job.DestinationBackupVaultArn,
            VaultType = job.DestinationVaultType,
            VaultLockState = job.DestinationVaultLockState,
            SourceVaultArn = job.SourceBackupVaultArn,
            RecoveryPointArn = job.DestinationRecoveryPointArn,
            SourceRecoveryPointArn = job.SourceRecoveryPointArn,
            CreatedByBackupJobId = job.CreatedByBackupJobId,
            CompositeMemberIdentifier = job.CompositeMemberIdentifier,
            StatusMessage = job.StatusMessage,
            MessageCategory = job.MessageCategory,
            SizeInBytes = job.BackupSizeInBytes,
            CompletedAt = Answers.Instant(job.CompletionDate),
            IamRoleArn = job.IamRoleArn,
            Lifecycle = SharedMembers.Lifecycle(job.DestinationRecoveryPointLifecycle),
            EncryptionKeyArn = job.DestinationEncryptionKeyArn,
            BackupPlanId = job.CreatedBy?.BackupPlanId,
            BackupPlanName = job.CreatedBy?.BackupPlanName,
            BackupRuleId = job.CreatedBy?.BackupRuleId,
            BackupRuleName = job.CreatedBy?.BackupRuleName,
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent ?? false,
            NumberOfChildJobs = job.NumberOfChildJobs,
            ChildJobsInState = SharedMembers.Map(job.ChildJobsInState),
        };
    }
}
