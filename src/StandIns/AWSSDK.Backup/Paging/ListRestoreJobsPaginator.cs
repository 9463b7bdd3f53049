using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreJobsPaginator(IAmazonBackup client, ListRestoreJobsRequest request)
    : Paginator<ListRestoreJobsRequest, ListRestoreJobsResponse>(request, client.ListRestoreJobsAsync), IListRestoreJobsPaginator
{
    public IPaginatedEnumerable<RestoreJobsListMember> RestoreJobs => Items(response => response.RestoreJobs);
}
