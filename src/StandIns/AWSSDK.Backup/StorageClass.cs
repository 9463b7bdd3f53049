using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>StorageClass</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class StorageClass : ConstantClass
{
    public static readonly StorageClass COLD = new("COLD");
    public static readonly StorageClass DELETED = new("DELETED");
    public static readonly StorageClass WARM = new("WARM");

    public StorageClass(string value)
        : base(value)
    {
    }

    public static implicit operator StorageClass(string value) => FindValue(value);

    public static StorageClass FindValue(string value) => FindValue<StorageClass>(value);
}
