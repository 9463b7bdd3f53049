namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreJobSummary.html">RestoreJobSummary</see> of the AWS Backup API.</summary>
public class RestoreJobSummary
{
    public string AccountId { get; set; }

    public int? Count { get; set; }

    public DateTime? EndTime { get; set; }

    public string Region { get; set; }

    public string ResourceType { get; set; }

    public DateTime? StartTime { get; set; }

    public RestoreJobState State { get; set; }
}
