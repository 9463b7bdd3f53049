using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>VaultState</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class VaultState : ConstantClass
{
    public static readonly VaultState AVAILABLE = new("AVAILABLE");
    public static readonly VaultState CREATING = new("CREATING");
    public static readonly VaultState FAILED = new("FAILED");

    public VaultState(string value)
        : base(value)
    {
    }

    public static implicit operator VaultState(string value) => FindValue(value);

    public static VaultState FindValue(string value) => FindValue<VaultState>(value);
}
