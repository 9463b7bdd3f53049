using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreDeletionStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreDeletionStatus : ConstantClass
{
    public static readonly RestoreDeletionStatus DELETING = new("DELETING");
    public static readonly RestoreDeletionStatus FAILED = new("FAILED");
    public static readonly RestoreDeletionStatus SUCCESSFUL = new("SUCCESSFUL");

    public RestoreDeletionStatus(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreDeletionStatus(string value) => FindValue(value);

    public static RestoreDeletionStatus FindValue(string value) => FindValue<RestoreDeletionStatus>(value);
}
