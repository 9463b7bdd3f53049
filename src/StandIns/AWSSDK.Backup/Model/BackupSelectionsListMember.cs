namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupSelectionsListMember.html">BackupSelectionsListMember</see> of the AWS Backup API.</summary>
public class BackupSelectionsListMember
{
    public string BackupPlanId { get; set; }

    public DateTime? CreationDate { get; set; }

    public string CreatorRequestId { get; set; }

    public string IamRoleArn { get; set; }

    public string SelectionId { get; set; }

    public string SelectionName { get; set; }
}
