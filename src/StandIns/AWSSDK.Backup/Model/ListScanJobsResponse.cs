using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobs.html">ListScanJobs</see>.</summary>
public class ListScanJobsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<ScanJob> ScanJobs { get; set; } = Unset.List<ScanJob>();
}
