using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.AwsBackup.RecoveryPoints;

/// <summary>Reads what AWS says of a recovery point. The SDK has two types of nearly the same members; only the described one tells the storage class.</summary>
internal static class RecoveryPointReader
{
    public static RecoveryPoint Read(string vaultName, RecoveryPointByBackupVault point) =>
        new(Answers.Required(point.RecoveryPointArn, "RecoveryPointArn"), point.BackupVaultName ?? vaultName, StatusOf(point.Status), Answers.Required(point.CreationDate, "CreationDate"))
        {
            VaultArn = point.BackupVaultArn,
            SourceVaultArn = point.SourceBackupVaultArn,
            ResourceArn = point.ResourceArn,
            ResourceName = point.ResourceName,
            ResourceType = point.ResourceType,
            StatusMessage = point.StatusMessage,
            CompletedAt = Answers.Instant(point.CompletionDate),
            SizeInBytes = point.BackupSizeInBytes,
            Lifecycle = SharedMembers.Lifecycle(point.Lifecycle),
            MovesToColdAt = Answers.Instant(point.CalculatedLifecycle?.MoveToColdStorageAt),
            DeletedAt = Answers.Instant(point.CalculatedLifecycle?.DeleteAt),
            EncryptionKeyArn = point.EncryptionKeyArn,
            IsEncrypted = point.IsEncrypted ?? false,
            IamRoleArn = point.IamRoleArn,
            BackupPlanId = point.CreatedBy?.BackupPlanId,
            BackupPlanName = point.CreatedBy?.BackupPlanName,
            BackupRuleId = point.CreatedBy?.BackupRuleId,
            BackupRuleName = point.CreatedBy?.BackupRuleName,
            ParentRecoveryPointArn = point.ParentRecoveryPointArn,
            IsParent = point.IsParent ?? false,
            IndexStatus = point.IndexStatus,
            LastRestoredAt = Answers.Instant(point.LastRestoreTime),
        };

    public static RecoveryPoint Read(string resourceArn, RecoveryPointByResource point) =>
        new(Answers.Required(point.RecoveryPointArn, "RecoveryPointArn"), Answers.Required(point.BackupVaultName, "BackupVaultName"), StatusOf(point.Status), Answers.Required(point.CreationDate, "CreationDate"))
        {
            ResourceArn = resourceArn,
            ResourceName = point.ResourceName,
            StatusMessage = point.StatusMessage,
            SizeInBytes = point.BackupSizeBytes,
            EncryptionKeyArn = point.EncryptionKeyArn,
            IsEncrypted = point.EncryptionKeyArn is not null,
            ParentRecoveryPointArn = point.ParentRecoveryPointArn,
            IsParent = point.IsParent ?? false,
            IndexStatus = point.IndexStatus,
        };

    public static RecoveryPoint Read(string vaultName, DescribeRecoveryPointResponse point) =>
        new(Answers.Required(point.RecoveryPointArn, "RecoveryPointArn"), point.BackupVaultName ?? vaultName, StatusOf(point.Status), Answers.Required(point.CreationDate, "CreationDate"))
        {
            VaultArn = point.BackupVaultArn,
            SourceVaultArn = point.SourceBackupVaultArn,
            ResourceArn = point.ResourceArn,
            ResourceName = point.ResourceName,
            ResourceType = point.ResourceType,
            StatusMessage = point.StatusMessage,
            CompletedAt = Answers.Instant(point.CompletionDate),
            SizeInBytes = point.BackupSizeInBytes,
            Lifecycle = SharedMembers.Lifecycle(point.Lifecycle),
            MovesToColdAt = Answers.Instant(point.CalculatedLifecycle?.MoveToColdStorageAt),
            DeletedAt = Answers.Instant(point.CalculatedLifecycle?.DeleteAt),
            StorageClass = point.StorageClass,
            EncryptionKeyArn = point.EncryptionKeyArn,
            IsEncrypted = point.IsEncrypted ?? false,
            IamRoleArn = point.IamRoleArn,
            BackupPlanId = point.CreatedBy?.BackupPlanId,
            BackupPlanName = point.CreatedBy?.BackupPlanName,
            BackupRuleId = point.CreatedBy?.BackupRuleId,
            BackupRuleName = point.CreatedBy?.BackupRuleName,
            ParentRecoveryPointArn = point.ParentRecoveryPointArn,
            IsParent = point.IsParent ?? false,
            IndexStatus = point.IndexStatus,
            LastRestoredAt = Answers.Instant(point.LastRestoreTime),
        };

    // AWS adds values; one that this version does not know is no error.
    private static RecoveryPointStatus StatusOf(string? text) =>
        Enum.TryParse<RecoveryPointStatus>(text, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : RecoveryPointStatus.Unrecognised;
}
