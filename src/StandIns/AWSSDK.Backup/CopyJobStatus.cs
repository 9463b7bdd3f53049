using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>CopyJobStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class CopyJobStatus : ConstantClass
{
    public static readonly CopyJobStatus ABORTED = new("ABORTED");
    public static readonly CopyJobStatus ABORTING = new("ABORTING");
    public static readonly CopyJobStatus AGGREGATE_ALL = new("AGGREGATE_ALL");
    public static readonly CopyJobStatus ANY = new("ANY");
    public static readonly CopyJobStatus COMPLETED = new("COMPLETED");
    public static readonly CopyJobStatus COMPLETING = new("COMPLETING");
    public static readonly CopyJobStatus CREATED = new("CREATED");
    public static readonly CopyJobStatus FAILED = new("FAILED");
    public static readonly CopyJobStatus FAILING = new("FAILING");
    public static readonly CopyJobStatus PARTIAL = new("PARTIAL");
    public static readonly CopyJobStatus RUNNING = new("RUNNING");

    public CopyJobStatus(string value)
        : base(value)
    {
    }

    public static implicit operator CopyJobStatus(string value) => FindValue(value);

    public static CopyJobStatus FindValue(string value) => FindValue<CopyJobStatus>(value);
}
