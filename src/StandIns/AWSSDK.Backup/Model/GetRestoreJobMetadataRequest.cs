using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRestoreJobMetadata.html">GetRestoreJobMetadata</see>.</summary>
[Operation("GET", "/restore-jobs/{restoreJobId}/metadata")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetRestoreJobMetadataRequest : AmazonBackupRequest
{
    [Path("restoreJobId")]
    public string RestoreJobId { get; set; }
}
