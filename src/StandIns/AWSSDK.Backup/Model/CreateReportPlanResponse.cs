using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateReportPlan.html">CreateReportPlan</see>.</summary>
public class CreateReportPlanResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    public string ReportPlanArn { get; set; }

    public string ReportPlanName { get; set; }
}
