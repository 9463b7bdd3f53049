using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ScanFinding</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ScanFinding : ConstantClass
{
    public static readonly ScanFinding MALWARE = new("MALWARE");

    public ScanFinding(string value)
        : base(value)
    {
    }

    public static implicit operator ScanFinding(string value) => FindValue(value);

    public static ScanFinding FindValue(string value) => FindValue<ScanFinding>(value);
}
