namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanJobCreator.html">ScanJobCreator</see> of the AWS Backup API.</summary>
public class ScanJobCreator
{
    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public string BackupPlanVersion { get; set; }

    public string BackupRuleId { get; set; }
}
