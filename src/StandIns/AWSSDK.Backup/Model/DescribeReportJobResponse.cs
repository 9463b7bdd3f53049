using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportJob.html">DescribeReportJob</see>.</summary>
public class DescribeReportJobResponse : AmazonWebServiceResponse
{
    public ReportJob ReportJob { get; set; }
}
