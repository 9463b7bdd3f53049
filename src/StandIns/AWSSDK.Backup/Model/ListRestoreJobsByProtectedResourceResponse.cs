using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobsByProtectedResource.html">ListRestoreJobsByProtectedResource</see>.</summary>
public class ListRestoreJobsByProtectedResourceResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RestoreJobsListMember> RestoreJobs { get; set; } = Unset.List<RestoreJobsListMember>();
}
