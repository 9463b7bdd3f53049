using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateBackupPlan.html">UpdateBackupPlan</see>.</summary>
public class UpdateBackupPlanResponse : AmazonWebServiceResponse
{
    public List<AdvancedBackupSetting> AdvancedBackupSettings { get; set; } = Unset.List<AdvancedBackupSetting>();

    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public DateTime? CreationDate { get; set; }

    public List<ScanSetting> ScanSettings { get; set; } = Unset.List<ScanSetting>();

    public string VersionId { get; set; }
}
