using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateBackupVault.html">CreateBackupVault</see>.</summary>
[Operation("PUT", "/backup-vaults/{backupVaultName}")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateBackupVaultRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public Dictionary<string, string> BackupVaultTags { get; set; } = Unset.Map<string>();

    [IdempotencyToken]
    public string CreatorRequestId { get; set; }

    public string EncryptionKeyArn { get; set; }
}
