using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ExportBackupPlanTemplate.html">ExportBackupPlanTemplate</see>.</summary>
public class ExportBackupPlanTemplateResponse : AmazonWebServiceResponse
{
    public string BackupPlanTemplateJson { get; set; }
}
