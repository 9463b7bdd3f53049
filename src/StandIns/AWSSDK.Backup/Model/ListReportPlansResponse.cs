using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportPlans.html">ListReportPlans</see>.</summary>
public class ListReportPlansResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<ReportPlan> ReportPlans { get; set; } = Unset.List<ReportPlan>();
}
