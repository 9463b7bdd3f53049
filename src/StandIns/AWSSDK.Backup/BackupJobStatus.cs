using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>BackupJobStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class BackupJobStatus : ConstantClass
{
    public static readonly BackupJobStatus ABORTED = new("ABORTED");
    public static readonly BackupJobStatus ABORTING = new("ABORTING");
    public static readonly BackupJobStatus AGGREGATE_ALL = new("AGGREGATE_ALL");
    public static readonly BackupJobStatus ANY = new("ANY");
    public static readonly BackupJobStatus COMPLETED = new("COMPLETED");
    public static readonly BackupJobStatus CREATED = new("CREATED");
    public static readonly BackupJobStatus EXPIRED = new("EXPIRED");
    public static readonly BackupJobStatus FAILED = new("FAILED");
    public static readonly BackupJobStatus PARTIAL = new("PARTIAL");
    public static readonly BackupJobStatus PENDING = new("PENDING");
    public static readonly BackupJobStatus RUNNING = new("RUNNING");

    public BackupJobStatus(string value)
        : base(value)
    {
    }

    public static implicit operator BackupJobStatus(string value) => FindValue(value);

    public static BackupJobStatus FindValue(string value) => FindValue<BackupJobStatus>(value);
}
