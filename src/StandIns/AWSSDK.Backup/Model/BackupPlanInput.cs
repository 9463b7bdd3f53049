using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupPlanInput.html">BackupPlanInput</see> of the AWS Backup API.</summary>
public class BackupPlanInput
{
    public List<AdvancedBackupSetting> AdvancedBackupSettings { get; set; } = Unset.List<AdvancedBackupSetting>();

    public string BackupPlanName { get; set; }

    public List<BackupRuleInput> Rules { get; set; } = Unset.List<BackupRuleInput>();

    public List<ScanSetting> ScanSettings { get; set; } = Unset.List<ScanSetting>();
}
