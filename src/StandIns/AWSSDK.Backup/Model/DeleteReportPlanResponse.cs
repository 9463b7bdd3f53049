using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteReportPlan.html">DeleteReportPlan</see>.</summary>
public class DeleteReportPlanResponse : AmazonWebServiceResponse
{
}
