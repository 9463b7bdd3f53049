using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>CopyJobState</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class CopyJobState : ConstantClass
{
    public static readonly CopyJobState COMPLETED = new("COMPLETED");
    public static readonly CopyJobState CREATED = new("CREATED");
    public static readonly CopyJobState FAILED = new("FAILED");
    public static readonly CopyJobState PARTIAL = new("PARTIAL");
    public static readonly CopyJobState RUNNING = new("RUNNING");

    public CopyJobState(string value)
        : base(value)
    {
    }

    public static implicit operator CopyJobState(string value) => FindValue(value);

    public static CopyJobState FindValue(string value) => FindValue<CopyJobState>(value);
}
