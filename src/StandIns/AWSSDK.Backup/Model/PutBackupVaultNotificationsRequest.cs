using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultNotifications.html">PutBackupVaultNotifications</see>.</summary>
[Operation("PUT", "/backup-vaults/{backupVaultName}/notification-configuration")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class PutBackupVaultNotificationsRequest : AmazonBackupRequest
{
    public List<string> BackupVaultEvents { get; set; } = Unset.List<string>();

    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public string SNSTopicArn { get; set; }
}
