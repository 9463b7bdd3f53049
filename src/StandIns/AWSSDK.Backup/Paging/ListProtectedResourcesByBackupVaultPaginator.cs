using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListProtectedResourcesByBackupVaultPaginator(IAmazonBackup client, ListProtectedResourcesByBackupVaultRequest request)
    : Paginator<ListProtectedResourcesByBackupVaultRequest, ListProtectedResourcesByBackupVaultResponse>(request, client.ListProtectedResourcesByBackupVaultAsync), IListProtectedResourcesByBackupVaultPaginator
{
    public IPaginatedEnumerable<ProtectedResource> Results => Items(response => response.Results);
}
