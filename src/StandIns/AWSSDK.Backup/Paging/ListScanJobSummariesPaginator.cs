using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListScanJobSummariesPaginator(IAmazonBackup client, ListScanJobSummariesRequest request)
    : Paginator<ListScanJobSummariesRequest, ListScanJobSummariesResponse>(request, client.ListScanJobSummariesAsync), IListScanJobSummariesPaginator
{
    public IPaginatedEnumerable<ScanJobSummary> ScanJobSummaries => Items(response => response.ScanJobSummaries);
}
