namespace BackupConsole.Domain.RecoveryPoints;

/// <summary>The status of a recovery point.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRecoveryPoint.html</remarks>
public enum RecoveryPointStatus
{
    /// <summary>A value that this version does not know.</summary>
    Unrecognised,
    Creating,
    Completed,
    Available,

    /// <summary>A composite recovery point with missing parts.</summary>
    Partial,

    /// <summary>Retention is over but AWS Backup could not delete it; it keeps costing.</summary>
    Expired,
    Deleting,

    /// <summary>A continuous backup that was interrupted.</summary>
    Stopped,
}
