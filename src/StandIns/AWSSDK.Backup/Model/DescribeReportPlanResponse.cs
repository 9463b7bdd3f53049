using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeReportPlan.html">DescribeReportPlan</see>.</summary>
public class DescribeReportPlanResponse : AmazonWebServiceResponse
{
    public ReportPlan ReportPlan { get; set; }
}
