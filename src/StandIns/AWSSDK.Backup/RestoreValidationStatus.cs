using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreValidationStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreValidationStatus : ConstantClass
{
    public static readonly RestoreValidationStatus FAILED = new("FAILED");
    public static readonly RestoreValidationStatus SUCCESSFUL = new("SUCCESSFUL");
    public static readonly RestoreValidationStatus TIMED_OUT = new("TIMED_OUT");
    public static readonly RestoreValidationStatus VALIDATING = new("VALIDATING");

    public RestoreValidationStatus(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreValidationStatus(string value) => FindValue(value);

    public static RestoreValidationStatus FindValue(string value) => FindValue<RestoreValidationStatus>(value);
}
