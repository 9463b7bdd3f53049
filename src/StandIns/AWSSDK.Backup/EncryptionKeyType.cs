using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>EncryptionKeyType</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class EncryptionKeyType : ConstantClass
{
    public static readonly EncryptionKeyType AWS_OWNED_KMS_KEY = new("AWS_OWNED_KMS_KEY");
    public static readonly EncryptionKeyType CUSTOMER_MANAGED_KMS_KEY = new("CUSTOMER_MANAGED_KMS_KEY");

    public EncryptionKeyType(string value)
        : base(value)
    {
    }

    public static implicit operator EncryptionKeyType(string value) => FindValue(value);

    public static EncryptionKeyType FindValue(string value) => FindValue<EncryptionKeyType>(value);
}
