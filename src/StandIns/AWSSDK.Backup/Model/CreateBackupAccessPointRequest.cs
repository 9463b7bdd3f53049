using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupAccessPoint.html">CreateBackupAccessPoint</see>.</summary>
[Operation("PUT", "/backup-access-point/create")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class CreateBackupAccessPointRequest : AmazonBackupRequest
{
    public Dictionary<string, string> AccessPointMetadata { get; set; } = Unset.Map<string>();

    public string AccessPointPolicy { get; set; }

    public string Name { get; set; }

    public string RecoveryPointArn { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();
}
