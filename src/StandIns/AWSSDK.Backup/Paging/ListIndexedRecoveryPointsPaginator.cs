using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListIndexedRecoveryPointsPaginator(IAmazonBackup client, ListIndexedRecoveryPointsRequest request)
    : Paginator<ListIndexedRecoveryPointsRequest, ListIndexedRecoveryPointsResponse>(request, client.ListIndexedRecoveryPointsAsync), IListIndexedRecoveryPointsPaginator
{
    public IPaginatedEnumerable<IndexedRecoveryPoint> IndexedRecoveryPoints => Items(response => response.IndexedRecoveryPoints);
}
