namespace BackupConsole.Domain.Jobs;

/// <summary>The states of backup, copy and restore jobs; not every kind has every state.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupJob.html</remarks>
public enum JobState
{
    /// <summary>A value that this version does not know.</summary>
    Unrecognised,
    Created,
    Pending,
    Running,
    Aborting,
    Aborted,
    Completed,
    Failed,
    Expired,
    Partial,
}
