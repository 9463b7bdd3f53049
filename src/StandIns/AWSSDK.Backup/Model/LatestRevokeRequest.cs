namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_LatestRevokeRequest.html">LatestRevokeRequest</see> of the AWS Backup API.</summary>
public class LatestRevokeRequest
{
    public DateTime? ExpiryDate { get; set; }

    public DateTime? InitiationDate { get; set; }

    public string MpaSessionArn { get; set; }

    public MpaRevokeSessionStatus Status { get; set; }

    public string StatusMessage { get; set; }
}
