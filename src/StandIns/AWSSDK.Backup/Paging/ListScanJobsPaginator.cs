using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListScanJobsPaginator(IAmazonBackup client, ListScanJobsRequest request)
    : Paginator<ListScanJobsRequest, ListScanJobsResponse>(request, client.ListScanJobsAsync), IListScanJobsPaginator
{
    public IPaginatedEnumerable<ScanJob> ScanJobs => Items(response => response.ScanJobs);
}
