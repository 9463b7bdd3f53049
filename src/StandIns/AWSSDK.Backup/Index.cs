using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>Index</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class Index : ConstantClass
{
    public static readonly Index DISABLED = new("DISABLED");
    public static readonly Index ENABLED = new("ENABLED");

    public Index(string value)
        : base(value)
    {
    }

    public static implicit operator Index(string value) => FindValue(value);

    public static Index FindValue(string value) => FindValue<Index>(value);
}
