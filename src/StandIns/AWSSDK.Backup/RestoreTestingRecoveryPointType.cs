using Amazon.Runtime;

namespace Amazon.Backup;

/// <summary>Values of <c>RestoreTestingRecoveryPointType</c> in the AWS Backup API; a value not listed here is kept as it is.</summary>
public class RestoreTestingRecoveryPointType : ConstantClass
{
    public static readonly RestoreTestingRecoveryPointType CONTINUOUS = new("CONTINUOUS");
    public static readonly RestoreTestingRecoveryPointType SNAPSHOT = new("SNAPSHOT");

    public RestoreTestingRecoveryPointType(string value)
        : base(value)
    {
    }

    public static implicit operator RestoreTestingRecoveryPointType(string value) => FindValue(value);

    public static RestoreTestingRecoveryPointType FindValue(string value) => FindValue<RestoreTestingRecoveryPointType>(value);
}
