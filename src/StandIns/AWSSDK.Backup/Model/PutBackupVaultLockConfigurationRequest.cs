using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultLockConfiguration.html">PutBackupVaultLockConfiguration</see>.</summary>
[Operation("PUT", "/backup-vaults/{backupVaultName}/vault-lock")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class PutBackupVaultLockConfigurationRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public long? ChangeableForDays { get; set; }

    public long? MaxRetentionDays { get; set; }

    public long? MinRetentionDays { get; set; }
}
