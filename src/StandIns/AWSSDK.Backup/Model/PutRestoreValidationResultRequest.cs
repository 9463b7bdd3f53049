using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutRestoreValidationResult.html">PutRestoreValidationResult</see>.</summary>
[Operation("PUT", "/restore-jobs/{restoreJobId}/validations")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class PutRestoreValidationResultRequest : AmazonBackupRequest
{
    [Path("restoreJobId")]
    public string RestoreJobId { get; set; }

    public RestoreValidationStatus ValidationStatus { get; set; }

    public string ValidationStatusMessage { get; set; }
}
