using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>AccessPointStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class AccessPointStatus : ConstantClass
{
    public static readonly AccessPointStatus AVAILABLE = new("AVAILABLE");
    public static readonly AccessPointStatus CREATING = new("CREATING");
    public static readonly AccessPointStatus DELETING = new("DELETING");
    public static readonly AccessPointStatus DISASSOCIATED = new("DISASSOCIATED");
    public static readonly AccessPointStatus DISASSOCIATING = new("DISASSOCIATING");
    public static readonly AccessPointStatus EXPIRED = new("EXPIRED");
    public static readonly AccessPointStatus FAILED = new("FAILED");

    public AccessPointStatus(string value)
        : base(value)
    {
    }

    public static implicit operator AccessPointStatus(string value) => FindValue(value);

    public static AccessPointStatus FindValue(string value) => FindValue<AccessPointStatus>(value);
}
