using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupVaultsPaginator(IAmazonBackup client, ListBackupVaultsRequest request)
    : Paginator<ListBackupVaultsRequest, ListBackupVaultsResponse>(request, client.ListBackupVaultsAsync), IListBackupVaultsPaginator
{
    public IPaginatedEnumerable<BackupVaultListMember> BackupVaultList => Items(response => response.BackupVaultList);
}
