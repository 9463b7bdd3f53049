using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLogicallyAirGappedBackupVault.html">CreateLogicallyAirGappedBackupVault</see>.</summary>
[Operation("PUT", "/logically-air-gapped-backup-vaults/{backupVaultName}")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateLogicallyAirGappedBackupVaultRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public Dictionary<string, string> BackupVaultTags { get; set; } = Unset.Map<string>();

    [IdempotencyToken]
    public string CreatorRequestId { get; set; }

    public string EncryptionKeyArn { get; set; }

    public long? MaxRetentionDays { get; set; }

    public long? MinRetentionDays { get; set; }
}
