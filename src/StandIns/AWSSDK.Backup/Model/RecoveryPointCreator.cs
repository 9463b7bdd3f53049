namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RecoveryPointCreator.html">RecoveryPointCreator</see> of the AWS Backup API.</summary>
public class RecoveryPointCreator
{
    public string BackupPlanArn { get; set; }

    public string BackupPlanId { get; set; }

    public string BackupPlanName { get; set; }

    public string BackupPlanVersion { get; set; }

    public string BackupRuleCron { get; set; }

    public string BackupRuleId { get; set; }

    public string BackupRuleName { get; set; }

    public string BackupRuleTimezone { get; set; }
}
