using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobs.html">ListRestoreJobs</see>.</summary>
public class ListRestoreJobsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RestoreJobsListMember> RestoreJobs { get; set; } = Unset.List<RestoreJobsListMember>();
}
