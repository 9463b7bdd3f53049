using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>LegalHoldStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class LegalHoldStatus : ConstantClass
{
    public static readonly LegalHoldStatus ACTIVE = new("ACTIVE");
    public static readonly LegalHoldStatus CANCELED = new("CANCELED");
    public static readonly LegalHoldStatus CANCELING = new("CANCELING");
    public static readonly LegalHoldStatus CREATING = new("CREATING");

    public LegalHoldStatus(string value)
        : base(value)
    {
    }

    public static implicit operator LegalHoldStatus(string value) => FindValue(value);

    public static LegalHoldStatus FindValue(string value) => FindValue<LegalHoldStatus>(value);
}
