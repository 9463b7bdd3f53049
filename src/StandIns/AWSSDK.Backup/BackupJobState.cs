using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>BackupJobState</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class BackupJobState : ConstantClass
{
    public static readonly BackupJobState ABORTED = new("ABORTED");
    public static readonly BackupJobState ABORTING = new("ABORTING");
    public static readonly BackupJobState COMPLETED = new("COMPLETED");
    public static readonly BackupJobState CREATED = new("CREATED");
    public static readonly BackupJobState EXPIRED = new("EXPIRED");
    public static readonly BackupJobState FAILED = new("FAILED");
    public static readonly BackupJobState PARTIAL = new("PARTIAL");
    public static readonly BackupJobState PENDING = new("PENDING");
    public static readonly BackupJobState RUNNING = new("RUNNING");

    public BackupJobState(string value)
        : base(value)
    {
    }

    public static implicit operator BackupJobState(string value) => FindValue(value);

    public static BackupJobState FindValue(string value) => FindValue<BackupJobState>(value);
}
