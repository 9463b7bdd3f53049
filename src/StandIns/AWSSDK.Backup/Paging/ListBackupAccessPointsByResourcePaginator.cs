using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupAccessPointsByResourcePaginator(IAmazonBackup client, ListBackupAccessPointsByResourceRequest request)
    : Paginator<ListBackupAccessPointsByResourceRequest, ListBackupAccessPointsByResourceResponse>(request, client.ListBackupAccessPointsByResourceAsync), IListBackupAccessPointsByResourcePaginator
{
    public IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints => Items(response => response.BackupAccessPoints);
}
