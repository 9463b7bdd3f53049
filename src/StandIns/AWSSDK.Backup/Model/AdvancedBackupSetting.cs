using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_AdvancedBackupSetting.html">AdvancedBackupSetting</see> of the AWS Backup API.</summary>
public class AdvancedBackupSetting
{
    public Dictionary<string, string> BackupOptions { get; set; } = Unset.Map<string>();

    public string ResourceType { get; set; }
}
