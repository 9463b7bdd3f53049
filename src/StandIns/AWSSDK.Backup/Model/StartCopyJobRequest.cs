using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartCopyJob.html">StartCopyJob</see>.</summary>
[Operation("PUT", "/copy-jobs")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StartCopyJobRequest : AmazonBackupRequest
{
    public string DestinationBackupVaultArn { get; set; }

    public string IamRoleArn { get; set; }

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public Lifecycle Lifecycle { get; set; }

    public string RecoveryPointArn { get; set; }

    public string SourceBackupVaultName { get; set; }
}
