using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>ConditionType</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class ConditionType : ConstantClass
{
    public static readonly ConditionType STRINGEQUALS = new("STRINGEQUALS");

    public ConditionType(string value)
        : base(value)
    {
    }

    public static implicit operator ConditionType(string value) => FindValue(value);

    public static ConditionType FindValue(string value) => FindValue<ConditionType>(value);
}
