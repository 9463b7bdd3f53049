using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupAccessPointsPaginator(IAmazonBackup client, ListBackupAccessPointsRequest request)
    : Paginator<ListBackupAccessPointsRequest, ListBackupAccessPointsResponse>(request, client.ListBackupAccessPointsAsync), IListBackupAccessPointsPaginator
{
    public IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints => Items(response => response.BackupAccessPoints);
}
