using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ScanResultStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ScanResultStatus : ConstantClass
{
    public static readonly ScanResultStatus NO_THREATS_FOUND = new("NO_THREATS_FOUND");
    public static readonly ScanResultStatus THREATS_FOUND = new("THREATS_FOUND");
    public static readonly ScanResultStatus UNKNOWN = new("UNKNOWN");

    public ScanResultStatus(string value)
        : base(value)
    {
    }

    public static implicit operator ScanResultStatus(string value) => FindValue(value);

    public static ScanResultStatus FindValue(string value) => FindValue<ScanResultStatus>(value);
}
