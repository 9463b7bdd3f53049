using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromTemplate.html">GetBackupPlanFromTemplate</see>.</summary>
public class GetBackupPlanFromTemplateResponse : AmazonWebServiceResponse
{
    public BackupPlan BackupPlanDocument { get; set; }
}
