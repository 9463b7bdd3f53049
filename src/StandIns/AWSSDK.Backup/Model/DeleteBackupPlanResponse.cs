using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupPlan.html">DeleteBackupPlan</see>.</summary>
public class DeleteBackupPlanResponse : AmazonWebServiceResponse
{
    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public DateTime? DeletionDate { get; set; }

    public string VersionId { get; set; }
}
