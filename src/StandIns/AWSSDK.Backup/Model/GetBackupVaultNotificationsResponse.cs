using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupVaultNotifications.html">GetBackupVaultNotifications</see>.</summary>
public class GetBackupVaultNotificationsResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public List<string> BackupVaultEvents { get; set; } = Unset.List<string>();

    public string BackupVaultName { get; set; }

    public string SNSTopicArn { get; set; }
}
