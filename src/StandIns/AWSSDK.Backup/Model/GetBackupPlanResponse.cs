using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlan.html">GetBackupPlan</see>.</summary>
public class GetBackupPlanResponse : AmazonWebServiceResponse
{
    public List<AdvancedBackupSetting> AdvancedBackupSettings { get; set; } = Unset.List<AdvancedBackupSetting>();

    public BackupPlan BackupPlan { get; set; }

    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public DateTime? CreationDate { get; set; }

    public string CreatorRequestId { get; set; }

    public DateTime? DeletionDate { get; set; }

    public DateTime? LastExecutionDate { get; set; }

    public List<ScheduledPlanExecutionMember> ScheduledRunsPreview { get; set; } = Unset.List<ScheduledPlanExecutionMember>();

    public string VersionId { get; set; }
}
