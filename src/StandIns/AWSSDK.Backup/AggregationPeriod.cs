using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>AggregationPeriod</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class AggregationPeriod : ConstantClass
{
    public static readonly AggregationPeriod FOURTEEN_DAYS = new("FOURTEEN_DAYS");
    public static readonly AggregationPeriod ONE_DAY = new("ONE_DAY");
    public static readonly AggregationPeriod SEVEN_DAYS = new("SEVEN_DAYS");

    public AggregationPeriod(string value)
        : base(value)
    {
    }

    public static implicit operator AggregationPeriod(string value) => FindValue(value);

    public static AggregationPeriod FindValue(string value) => FindValue<AggregationPeriod>(value);
}
