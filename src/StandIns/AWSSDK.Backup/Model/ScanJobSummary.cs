namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ScanJobSummary.html">ScanJobSummary</see> of the AWS Backup API.</summary>
public class ScanJobSummary
{
    public string AccountId { get; set; }

    public int? Count { get; set; }

    public DateTime? EndTime { get; set; }

    public MalwareScanner MalwareScanner { get; set; }

    public string Region { get; set; }

    public string ResourceType { get; set; }

    public ScanResultStatus ScanResultStatus { get; set; }

    public DateTime? StartTime { get; set; }

    public ScanJobStatus State { get; set; }
}
