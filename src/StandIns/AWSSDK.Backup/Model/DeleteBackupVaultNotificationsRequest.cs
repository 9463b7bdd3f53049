using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultNotifications.html">DeleteBackupVaultNotifications</see>.</summary>
[Operation("DELETE", "/backup-vaults/{backupVaultName}/notification-configuration")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteBackupVaultNotificationsRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }
}
