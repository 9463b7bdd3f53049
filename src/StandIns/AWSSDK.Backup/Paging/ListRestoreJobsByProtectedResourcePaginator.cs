using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreJobsByProtectedResourcePaginator(IAmazonBackup client, ListRestoreJobsByProtectedResourceRequest request)
    : Paginator<ListRestoreJobsByProtectedResourceRequest, ListRestoreJobsByProtectedResourceResponse>(request, client.ListRestoreJobsByProtectedResourceAsync), IListRestoreJobsByProtectedResourcePaginator
{
    public IPaginatedEnumerable<RestoreJobsListMember> RestoreJobs => Items(response => response.RestoreJobs);
}
