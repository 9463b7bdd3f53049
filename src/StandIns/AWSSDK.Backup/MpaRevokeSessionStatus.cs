using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>MpaRevokeSessionStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class MpaRevokeSessionStatus : ConstantClass
{
    public static readonly MpaRevokeSessionStatus FAILED = new("FAILED");
    public static readonly MpaRevokeSessionStatus PENDING = new("PENDING");

    public MpaRevokeSessionStatus(string value)
        : base(value)
    {
    }

    public static implicit operator MpaRevokeSessionStatus(string value) => FindValue(value);

    public static MpaRevokeSessionStatus FindValue(string value) => FindValue<MpaRevokeSessionStatus>(value);
}
