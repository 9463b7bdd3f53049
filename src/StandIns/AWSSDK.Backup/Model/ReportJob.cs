namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ReportJob.html">ReportJob</see> of the AWS Backup API.</summary>
public class ReportJob
{
    public DateTime? CompletionTime { get; set; }

    public DateTime? CreationTime { get; set; }

    public ReportDestination ReportDestination { get; set; }

    public string ReportJobId { get; set; }

    public string ReportPlanArn { get; set; }

    public string ReportTemplate { get; set; }

    public string Status { get; set; }

    public string StatusMessage { get; set; }
}
