using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupPlansListMember.html">BackupPlansListMember</see> of the AWS Backup API.</summary>
public class BackupPlansListMember
{
    public List<AdvancedBackupSetting> AdvancedBackupSettings { get; set; } = Unset.List<AdvancedBackupSetting>();

    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public string BackupPlanName { get; set; }

    public DateTime? CreationDate { get; set; }

    public string CreatorRequestId { get; set; }

    public DateTime? DeletionDate { get; set; }

    public DateTime? LastExecutionDate { get; set; }

    public string VersionId { get; set; }
}
