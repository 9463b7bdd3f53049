using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ScanState</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ScanState : ConstantClass
{
    public static readonly ScanState CANCELED = new("CANCELED");
    public static readonly ScanState COMPLETED = new("COMPLETED");
    public static readonly ScanState COMPLETED_WITH_ISSUES = new("COMPLETED_WITH_ISSUES");
    public static readonly ScanState CREATED = new("CREATED");
    public static readonly ScanState FAILED = new("FAILED");
    public static readonly ScanState RUNNING = new("RUNNING");

    public ScanState(string value)
        : base(value)
    {
    }

    public static implicit operator ScanState(string value) => FindValue(value);

    public static ScanState FindValue(string value) => FindValue<ScanState>(value);
}
