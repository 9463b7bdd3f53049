using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupVaultNotifications.html">GetBackupVaultNotifications</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}/notification-configuration")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetBackupVaultNotificationsRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }
}
