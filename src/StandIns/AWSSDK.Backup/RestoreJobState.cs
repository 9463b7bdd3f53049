using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreJobState</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreJobState : ConstantClass
{
    public static readonly RestoreJobState ABORTED = new("ABORTED");
    public static readonly RestoreJobState AGGREGATE_ALL = new("AGGREGATE_ALL");
    public static readonly RestoreJobState ANY = new("ANY");
    public static readonly RestoreJobState COMPLETED = new("COMPLETED");
    public static readonly RestoreJobState CREATED = new("CREATED");
    public static readonly RestoreJobState FAILED = new("FAILED");
    public static readonly RestoreJobState PENDING = new("PENDING");
    public static readonly RestoreJobState RUNNING = new("RUNNING");

    public RestoreJobState(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreJobState(string value) => FindValue(value);

    public static RestoreJobState FindValue(string value) => FindValue<RestoreJobState>(value);
}
