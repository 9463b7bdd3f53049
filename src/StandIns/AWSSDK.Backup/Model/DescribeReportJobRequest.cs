using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportJob.html">DescribeReportJob</see>.</summary>
[Operation("GET", "/audit/report-jobs/{reportJobId}")]
[Throws(typeof(MissingParameterValueException), typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class DescribeReportJobRequest : AmazonBackupRequest
{
    [Path("reportJobId")]
    public string ReportJobId { get; set; }
}
