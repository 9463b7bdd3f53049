using System.Collections.Immutable;

namespace BackupConsole.Domain.Vaults.Notifications;

/// <summary>Every event of the model, in groups.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html; where the guide and the model differ, the guide says what is sent.</remarks>
public static class VaultEvents
{
    private const string Backups = "Backup jobs";
    private const string Copies = "Copy jobs";
    private const string Restores = "Restore jobs";
    private const string Points = "Recovery points";
    private const string Indexes = "Search indexes";
    private const string AccessPoints = "Access points";
    private const string NotSent = "Not sent any more";

    public static ImmutableArray<VaultEvent> All { get; } =
    [
        new("BACKUP_JOB_STARTED", Backups, "A backup has begun."),
        new("BACKUP_JOB_COMPLETED", Backups, "A backup has ended, in success or failure: the message says which."),
        new("S3_BACKUP_OBJECT_FAILED", Backups, "An object of a bucket could not be backed up."),
        new("EKS_BACKUP_OBJECT_FAILED", Backups, "An object of a cluster could not be backed up."),
        new("CONTINUOUS_BACKUP_INTERRUPTED", Backups, "A continuous backup has stopped; points in time are being lost."),
        new("COPY_JOB_STARTED", Copies, "A copy has begun."),
        new("COPY_JOB_SUCCESSFUL", Copies, "A copy has been made."),
        new("COPY_JOB_FAILED", Copies, "A copy has failed."),
        new("RESTORE_JOB_STARTED", Restores, "A restore has begun."),
        new("RESTORE_JOB_COMPLETED", Restores, "A restore has ended, in success or failure: the message says which."),
        new("S3_RESTORE_OBJECT_FAILED", Restores, "An object of a bucket could not be restored."),
        new("EKS_RESTORE_OBJECT_FAILED", Restores, "An object of a cluster could not be restored."),
        new("EKS_RESTORE_OBJECT_SKIPPED", Restores, "An object of a cluster was left out of a restore."),
        new("RECOVERY_POINT_MODIFIED", Points, "The lifecycle or state of a recovery point has changed."),
        new("RECOVERY_POINT_INDEX_COMPLETED", Indexes, "A recovery point can be searched."),
        new("RECOVERY_POINT_INDEX_DELETED", Indexes, "An index has been deleted."),
        new("RECOVERY_POINT_INDEXING_FAILED", Indexes, "An index could not be made."),
        new("ACCESS_POINT_AVAILABLE", AccessPoints, "An access point can be used."),
        new("ACCESS_POINT_CREATION_FAILED", AccessPoints, "An access point could not be made."),
        new("ACCESS_POINT_DELETED", AccessPoints, "An access point has been deleted."),
        new("ACCESS_POINT_DELETION_FAILED", AccessPoints, "An access point could not be deleted."),
        new("ACCESS_POINT_EXPIRED", AccessPoints, "An access point's time is over."),
        new("ACCESS_POINT_DISASSOCIATED", AccessPoints, "An access point has lost its recovery point."),
        new("BACKUP_JOB_SUCCESSFUL", NotSent, "Choose BACKUP_JOB_COMPLETED, whose message carries the outcome.", IsSent: false),
        new("BACKUP_JOB_FAILED", NotSent, "Choose BACKUP_JOB_COMPLETED, whose message carries the outcome.", IsSent: false),
        new("BACKUP_JOB_EXPIRED", NotSent, "Choose BACKUP_JOB_COMPLETED, whose message carries the outcome.", IsSent: false),
        new("RESTORE_JOB_SUCCESSFUL", NotSent, "Choose RESTORE_JOB_COMPLETED, whose message carries the outcome.", IsSent: false),
        new("RESTORE_JOB_FAILED", NotSent, "Choose RESTORE_JOB_COMPLETED, whose message carries the outcome.", IsSent: false),
        new("BACKUP_PLAN_CREATED", NotSent, "AWS does not send changes of plans to a topic; the audit log and CloudTrail have them.", IsSent: false),
        new("BACKUP_PLAN_MODIFIED", NotSent, "AWS does not send changes of plans to a topic; the audit log and CloudTrail have them.", IsSent: false),
    ];

    /// <summary>Null for a name that the model does not have.</summary>
    public static VaultEvent? Find(string name) => All.FirstOrDefault(known => known.Name == name);
}
