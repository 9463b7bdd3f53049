using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRecoveryPointsByResourcePaginator(IAmazonBackup client, ListRecoveryPointsByResourceRequest request)
    : Paginator<ListRecoveryPointsByResourceRequest, ListRecoveryPointsByResourceResponse>(request, client.ListRecoveryPointsByResourceAsync), IListRecoveryPointsByResourcePaginator
{
    public IPaginatedEnumerable<RecoveryPointByResource> RecoveryPoints => Items(response => response.RecoveryPoints);
}
