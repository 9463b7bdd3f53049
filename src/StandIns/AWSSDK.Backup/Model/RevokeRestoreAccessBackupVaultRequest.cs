using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RevokeRestoreAccessBackupVault.html">RevokeRestoreAccessBackupVault</see>.</summary>
[Operation("DELETE", "/logically-air-gapped-backup-vaults/{backupVaultName}/restore-access-backup-vaults/{restoreAccessBackupVaultArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class RevokeRestoreAccessBackupVaultRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Query("requesterComment")]
    public string RequesterComment { get; set; }

    [Path("restoreAccessBackupVaultArn")]
    public string RestoreAccessBackupVaultArn { get; set; }
}
