using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RuleExecutionType</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RuleExecutionType : ConstantClass
{
    public static readonly RuleExecutionType CONTINUOUS = new("CONTINUOUS");
    public static readonly RuleExecutionType CONTINUOUS_AND_SNAPSHOTS = new("CONTINUOUS_AND_SNAPSHOTS");
    public static readonly RuleExecutionType SNAPSHOTS = new("SNAPSHOTS");

    public RuleExecutionType(string value)
        : base(value)
    {
    }

    public static implicit operator RuleExecutionType(string value) => FindValue(value);

    public static RuleExecutionType FindValue(string value) => FindValue<RuleExecutionType>(value);
}
