using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreAccessBackupVaultsPaginator(IAmazonBackup client, ListRestoreAccessBackupVaultsRequest request)
    : Paginator<ListRestoreAccessBackupVaultsRequest, ListRestoreAccessBackupVaultsResponse>(request, client.ListRestoreAccessBackupVaultsAsync), IListRestoreAccessBackupVaultsPaginator
{
    public IPaginatedEnumerable<RestoreAccessBackupVaultListMember> RestoreAccessBackupVaults => Items(response => response.RestoreAccessBackupVaults);
}
