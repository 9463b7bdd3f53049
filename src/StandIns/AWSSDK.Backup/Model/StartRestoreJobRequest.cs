using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartRestoreJob.html">StartRestoreJob</see>.</summary>
[Operation("PUT", "/restore-jobs")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StartRestoreJobRequest : AmazonBackupRequest
{
    public bool? CopySourceTagsToRestoredResource { get; set; }

    public string IamRoleArn { get; set; }

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public Dictionary<string, string> Metadata { get; set; } = Unset.Map<string>();

    public string RecoveryPointArn { get; set; }

    public string ResourceType { get; set; }
}
