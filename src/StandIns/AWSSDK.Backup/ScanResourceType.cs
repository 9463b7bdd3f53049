using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ScanResourceType</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ScanResourceType : ConstantClass
{
    public static readonly ScanResourceType EBS = new("EBS");
    public static readonly ScanResourceType EC2 = new("EC2");
    public static readonly ScanResourceType S3 = new("S3");

    public ScanResourceType(string value)
        : base(value)
    {
    }

    public static implicit operator ScanResourceType(string value) => FindValue(value);

    public static ScanResourceType FindValue(string value) => FindValue<ScanResourceType>(value);
}
