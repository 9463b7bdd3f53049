using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListReportJobs.html">ListReportJobs</see>.</summary>
public class ListReportJobsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<ReportJob> ReportJobs { get; set; } = Unset.List<ReportJob>();
}
