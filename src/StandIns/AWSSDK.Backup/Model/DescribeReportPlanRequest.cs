using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportPlan.html">DescribeReportPlan</see>.</summary>
[Operation("GET", "/audit/report-plans/{reportPlanName}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeReportPlanRequest : AmazonBackupRequest
{
    [Path("reportPlanName")]
    public string ReportPlanName { get; set; }
}
