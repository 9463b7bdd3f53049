using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreJobStatus</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreJobStatus : ConstantClass
{
    public static readonly RestoreJobStatus ABORTED = new("ABORTED");
    public static readonly RestoreJobStatus COMPLETED = new("COMPLETED");
    public static readonly RestoreJobStatus FAILED = new("FAILED");
    public static readonly RestoreJobStatus PENDING = new("PENDING");
    public static readonly RestoreJobStatus RUNNING = new("RUNNING");

    public RestoreJobStatus(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreJobStatus(string value) => FindValue(value);

    public static RestoreJobStatus FindValue(string value) => FindValue<RestoreJobStatus>(value);
}
