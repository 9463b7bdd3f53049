using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobs.html">ListCopyJobs</see>.</summary>
public class ListCopyJobsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<CopyJob> CopyJobs { get; set; } = Unset.List<CopyJob>();

    public string NextToken { get; set; }
}
