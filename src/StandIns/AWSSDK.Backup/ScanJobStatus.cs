using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ScanJobStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ScanJobStatus : ConstantClass
{
    public static readonly ScanJobStatus AGGREGATE_ALL = new("AGGREGATE_ALL");
    public static readonly ScanJobStatus ANY = new("ANY");
    public static readonly ScanJobStatus CANCELED = new("CANCELED");
    public static readonly ScanJobStatus COMPLETED = new("COMPLETED");
    public static readonly ScanJobStatus COMPLETED_WITH_ISSUES = new("COMPLETED_WITH_ISSUES");
    public static readonly ScanJobStatus CREATED = new("CREATED");
    public static readonly ScanJobStatus FAILED = new("FAILED");
    public static readonly ScanJobStatus RUNNING = new("RUNNING");

    public ScanJobStatus(string value)
        : base(value)
    {
    }

    public static implicit operator ScanJobStatus(string value) => FindValue(value);

    public static ScanJobStatus FindValue(string value) => FindValue<ScanJobStatus>(value);
}
