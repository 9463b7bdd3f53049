namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_BackupJobSummary.html">BackupJobSummary</see> of the AWS Backup API.</summary>
public class BackupJobSummary
{
    public string AccountId { get; set; }

    public int? Count { get; set; }

    public DateTime? EndTime { get; set; }

    public string MessageCategory { get; set; }

    public string Region { get; set; }

    public string ResourceType { get; set; }

    public DateTime? StartTime { get; set; }

    public BackupJobStatus State { get; set; }
}
