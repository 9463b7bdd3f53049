using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupAccessPoint.html">DeleteBackupAccessPoint</see>.</summary>
[Operation("DELETE", "/backup-access-point/delete/{AccessPointArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteBackupAccessPointRequest : AmazonBackupRequest
{
    [Path("AccessPointArn")]
    public string AccessPointArn { get; set; }
}
