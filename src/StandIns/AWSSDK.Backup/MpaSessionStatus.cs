using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>MpaSessionStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class MpaSessionStatus : ConstantClass
{
    public static readonly MpaSessionStatus APPROVED = new("APPROVED");
    public static readonly MpaSessionStatus FAILED = new("FAILED");
    public static readonly MpaSessionStatus PENDING = new("PENDING");

    public MpaSessionStatus(string value)
        : base(value)
    {
    }

    public static implicit operator MpaSessionStatus(string value) => FindValue(value);

    public static MpaSessionStatus FindValue(string value) => FindValue<MpaSessionStatus>(value);
}
