namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_LatestMpaApprovalTeamUpdate.html">LatestMpaApprovalTeamUpdate</see> of the AWS Backup API.</summary>
public class LatestMpaApprovalTeamUpdate
{
    public DateTime? ExpiryDate { get; set; }

    public DateTime? InitiationDate { get; set; }

    public string MpaSessionArn { get; set; }

    public MpaSessionStatus Status { get; set; }

    public string StatusMessage { get; set; }
}
