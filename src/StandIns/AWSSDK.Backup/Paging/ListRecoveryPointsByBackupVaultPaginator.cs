using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRecoveryPointsByBackupVaultPaginator(IAmazonBackup client, ListRecoveryPointsByBackupVaultRequest request)
    : Paginator<ListRecoveryPointsByBackupVaultRequest, ListRecoveryPointsByBackupVaultResponse>(request, client.ListRecoveryPointsByBackupVaultAsync), IListRecoveryPointsByBackupVaultPaginator
{
    public IPaginatedEnumerable<RecoveryPointByBackupVault> RecoveryPoints => Items(response => response.RecoveryPoints);
}
