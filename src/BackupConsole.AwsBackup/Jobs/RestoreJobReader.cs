using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.AwsBackup.Jobs;

/// <summary>Reads what AWS says of a restore job. The SDK has two types of the same members.</summary>
internal static class RestoreJobReader
{
    public static Job Read(ConnectionId connection, RestoreJobsListMember job) =>
        new(connection, JobKind.Restore, Answers.Required(job.RestoreJobId, "RestoreJobId"), JobStates.OfAws(job.Status), Answers.Required(job.CreationDate, "CreationDate"))
        {
            AccountId = job.AccountId,
            ResourceArn = job.SourceResourceArn,
            ResourceType = job.ResourceType,
            VaultName = SharedMembers.VaultName(job.BackupVaultArn),
            VaultArn = job.BackupVaultArn,
            RecoveryPointCreatedAt = Answers.Instant(job.RecoveryPointCreationDate),
            ValidationStatus = job.ValidationStatus,
            ValidationStatusMessage = job.ValidationStatusMessage,
            DeletionStatus = job.DeletionStatus,
            DeletionStatusMessage = job.DeletionStatusMessage,
            RestoreTestingPlanArn = job.CreatedBy?.RestoreTestingPlanArn,
            RecoveryPointArn = job.RecoveryPointArn,
            CreatedResourceArn = job.CreatedResourceArn,
            StatusMessage = job.StatusMessage,
            PercentDone = SharedMembers.Percent(job.PercentDone),
            SizeInBytes = job.BackupSizeInBytes,
            ExpectedCompletionAt = ExpectedCompletion(job.CreationDate, job.ExpectedCompletionTimeMinutes),
            CompletedAt = Answers.Instant(job.CompletionDate),
            IamRoleArn = job.IamRoleArn,
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent ?? false,
        };

    public static Job Read(ConnectionId connection, DescribeRestoreJobResponse job) =>
        new(connection, JobKind.Restore, Answers.Required(job.RestoreJobId, "RestoreJobId"), JobStates.OfAws(job.Status), Answers.Required(job.CreationDate, "CreationDate"))
        {
            AccountId = job.AccountId,
            ResourceArn = job.SourceResourceArn,
            ResourceType = job.ResourceType,
            VaultName = SharedMembers.VaultName(job.BackupVaultArn),
            VaultArn = job.BackupVaultArn,
            RecoveryPointCreatedAt = Answers.Instant(job.RecoveryPointCreationDate),
            ValidationStatus = job.ValidationStatus,
            ValidationStatusMessage = job.ValidationStatusMessage,
            DeletionStatus = job.DeletionStatus,
            DeletionStatusMessage = job.DeletionStatusMessage,
            RestoreTestingPlanArn = job.CreatedBy?.RestoreTestingPlanArn,
            RecoveryPointArn = job.RecoveryPointArn,
            CreatedResourceArn = job.CreatedResourceArn,
            StatusMessage = job.StatusMessage,
            PercentDone = SharedMembers.Percent(job.PercentDone),
            SizeInBytes = job.BackupSizeInBytes,
            ExpectedCompletionAt = ExpectedCompletion(job.CreationDate, job.ExpectedCompletionTimeMinutes),
            CompletedAt = Answers.Instant(job.CompletionDate),
            IamRoleArn = job.IamRoleArn,
            ParentJobId = job.ParentJobId,
            IsParent = job.IsParent ?? false,
        };

    private static DateTimeOffset? ExpectedCompletion(DateTime? created, long? minutes) =>
        minutes is { } span ? Answers.Instant(created)?.AddMinutes(span) : null;
}
