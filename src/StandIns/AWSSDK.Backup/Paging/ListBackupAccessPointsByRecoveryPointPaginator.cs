using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupAccessPointsByRecoveryPointPaginator(IAmazonBackup client, ListBackupAccessPointsByRecoveryPointRequest request)
    : Paginator<ListBackupAccessPointsByRecoveryPointRequest, ListBackupAccessPointsByRecoveryPointResponse>(request, client.ListBackupAccessPointsByRecoveryPointAsync), IListBackupAccessPointsByRecoveryPointPaginator
{
    public IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints => Items(response => response.BackupAccessPoints);
}
