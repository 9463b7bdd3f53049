using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartReportJob.html">StartReportJob</see>.</summary>
public class StartReportJobResponse : AmazonWebServiceResponse
{
    public string ReportJobId { get; set; }
}
