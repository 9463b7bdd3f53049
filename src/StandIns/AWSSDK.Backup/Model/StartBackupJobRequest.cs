using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartBackupJob.html">StartBackupJob</see>.</summary>
[Operation("PUT", "/backup-jobs")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StartBackupJobRequest : AmazonBackupRequest
{
    public Dictionary<string, string> BackupOptions { get; set; } = Unset.Map<string>();

    public string BackupVaultName { get; set; }

    public long? CompleteWindowMinutes { get; set; }

    public string IamRoleArn { get; set; }

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public Index Index { get; set; }

    public Lifecycle Lifecycle { get; set; }

    public string LogicallyAirGappedBackupVaultArn { get; set; }

    public Dictionary<string, string> RecoveryPointTags { get; set; } = Unset.Map<string>();

    public string ResourceArn { get; set; }

    public long? StartWindowMinutes { get; set; }
}
