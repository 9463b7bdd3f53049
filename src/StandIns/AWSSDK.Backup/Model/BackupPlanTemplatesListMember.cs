namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupPlanTemplatesListMember.html">BackupPlanTemplatesListMember</see> of the AWS Backup API.</summary>
public class BackupPlanTemplatesListMember
{
    public string BackupPlanTemplateId { get; set; }

    public string BackupPlanTemplateName { get; set; }
}
