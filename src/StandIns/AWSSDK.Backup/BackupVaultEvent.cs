using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>BackupVaultEvent</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class BackupVaultEvent : ConstantClass
{
    public static readonly BackupVaultEvent ACCESS_POINT_AVAILABLE = new("ACCESS_POINT_AVAILABLE");
    public static readonly BackupVaultEvent ACCESS_POINT_CREATION_FAILED = new("ACCESS_POINT_CREATION_FAILED");
    public static readonly BackupVaultEvent ACCESS_POINT_DELETED = new("ACCESS_POINT_DELETED");
    public static readonly BackupVaultEvent ACCESS_POINT_DELETION_FAILED = new("ACCESS_POINT_DELETION_FAILED");
    public static readonly BackupVaultEvent ACCESS_POINT_DISASSOCIATED = new("ACCESS_POINT_DISASSOCIATED");
    public static readonly BackupVaultEvent ACCESS_POINT_EXPIRED = new("ACCESS_POINT_EXPIRED");
    public static readonly BackupVaultEvent BACKUP_JOB_COMPLETED = new("BACKUP_JOB_COMPLETED");
    public static readonly BackupVaultEvent BACKUP_JOB_EXPIRED = new("BACKUP_JOB_EXPIRED");
    public static readonly BackupVaultEvent BACKUP_JOB_FAILED = new("BACKUP_JOB_FAILED");
    public static readonly BackupVaultEvent BACKUP_JOB_STARTED = new("BACKUP_JOB_STARTED");
    public static readonly BackupVaultEvent BACKUP_JOB_SUCCESSFUL = new("BACKUP_JOB_SUCCESSFUL");
    public static readonly BackupVaultEvent BACKUP_PLAN_CREATED = new("BACKUP_PLAN_CREATED");
    public static readonly BackupVaultEvent BACKUP_PLAN_MODIFIED = new("BACKUP_PLAN_MODIFIED");
    public static readonly BackupVaultEvent CONTINUOUS_BACKUP_INTERRUPTED = new("CONTINUOUS_BACKUP_INTERRUPTED");
    public static readonly BackupVaultEvent COPY_JOB_FAILED = new("COPY_JOB_FAILED");
    public static readonly BackupVaultEvent COPY_JOB_STARTED = new("COPY_JOB_STARTED");
    public static readonly BackupVaultEvent COPY_JOB_SUCCESSFUL = new("COPY_JOB_SUCCESSFUL");
    public static readonly BackupVaultEvent EKS_BACKUP_OBJECT_FAILED = new("EKS_BACKUP_OBJECT_FAILED");
    public static readonly BackupVaultEvent EKS_RESTORE_OBJECT_FAILED = new("EKS_RESTORE_OBJECT_FAILED");
    public static readonly BackupVaultEvent EKS_RESTORE_OBJECT_SKIPPED = new("EKS_RESTORE_OBJECT_SKIPPED");
    public static readonly BackupVaultEvent RECOVERY_POINT_INDEXING_FAILED = new("RECOVERY_POINT_INDEXING_FAILED");
    public static readonly BackupVaultEvent RECOVERY_POINT_INDEX_COMPLETED = new("RECOVERY_POINT_INDEX_COMPLETED");
    public static readonly BackupVaultEvent RECOVERY_POINT_INDEX_DELETED = new("RECOVERY_POINT_INDEX_DELETED");
    public static readonly BackupVaultEvent RECOVERY_POINT_MODIFIED = new("RECOVERY_POINT_MODIFIED");
    public static readonly BackupVaultEvent RESTORE_JOB_COMPLETED = new("RESTORE_JOB_COMPLETED");
    public static readonly BackupVaultEvent RESTORE_JOB_FAILED = new("RESTORE_JOB_FAILED");
    public static readonly BackupVaultEvent RESTORE_JOB_STARTED = new("RESTORE_JOB_STARTED");
    public static readonly BackupVaultEvent RESTORE_JOB_SUCCESSFUL = new("RESTORE_JOB_SUCCESSFUL");
    public static readonly BackupVaultEvent S3_BACKUP_OBJECT_FAILED = new("S3_BACKUP_OBJECT_FAILED");
    public static readonly BackupVaultEvent S3_RESTORE_OBJECT_FAILED = new("S3_RESTORE_OBJECT_FAILED");

    public BackupVaultEvent(string value)
        : base(value)
    {
    }

    public static implicit operator BackupVaultEvent(string value) => FindValue(value);

    public static BackupVaultEvent FindValue(string value) => FindValue<BackupVaultEvent>(value);
}
