using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupPlanFromJSON.html">GetBackupPlanFromJSON</see>.</summary>
public class GetBackupPlanFromJSONResponse : AmazonWebServiceResponse
{
    public BackupPlan BackupPlan { get; set; }
}
