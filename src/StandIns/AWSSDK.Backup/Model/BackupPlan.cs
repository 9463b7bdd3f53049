using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupPlan.html">BackupPlan</see> of the AWS Backup API.</summary>
public class BackupPlan
{
    public List<AdvancedBackupSetting> AdvancedBackupSettings { get; set; } = Unset.List<AdvancedBackupSetting>();

    public string BackupPlanName { get; set; }

    public List<BackupRule> Rules { get; set; } = Unset.List<BackupRule>();

    public List<ScanSetting> ScanSettings { get; set; } = Unset.List<ScanSetting>();
}
