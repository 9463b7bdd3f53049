using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeProtectedResource.html">DescribeProtectedResource</see>.</summary>
[Operation("GET", "/resources/{resourceArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeProtectedResourceRequest : AmazonBackupRequest
{
    [Path("resourceArn")]
    public string ResourceArn { get; set; }
}
