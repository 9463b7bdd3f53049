using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupAccessPoint.html">DescribeBackupAccessPoint</see>.</summary>
[Operation("GET", "/backup-access-point/{AccessPointArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeBackupAccessPointRequest : AmazonBackupRequest
{
    [Path("AccessPointArn")]
    public string AccessPointArn { get; set; }
}
