using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>IndexStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class IndexStatus : ConstantClass
{
    public static readonly IndexStatus ACTIVE = new("ACTIVE");
    public static readonly IndexStatus DELETING = new("DELETING");
    public static readonly IndexStatus FAILED = new("FAILED");
    public static readonly IndexStatus PENDING = new("PENDING");

    public IndexStatus(string value)
        : base(value)
    {
    }

    public static implicit operator IndexStatus(string value) => FindValue(value);

    public static IndexStatus FindValue(string value) => FindValue<IndexStatus>(value);
}
