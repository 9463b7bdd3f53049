using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListCopyJobsPaginator(IAmazonBackup client, ListCopyJobsRequest request)
    : Paginator<ListCopyJobsRequest, ListCopyJobsResponse>(request, client.ListCopyJobsAsync), IListCopyJobsPaginator
{
    public IPaginatedEnumerable<CopyJob> CopyJobs => Items(response => response.CopyJobs);
}
