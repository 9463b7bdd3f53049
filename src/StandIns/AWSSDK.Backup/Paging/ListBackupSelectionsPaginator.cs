using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupSelectionsPaginator(IAmazonBackup client, ListBackupSelectionsRequest request)
    : Paginator<ListBackupSelectionsRequest, ListBackupSelectionsResponse>(request, client.ListBackupSelectionsAsync), IListBackupSelectionsPaginator
{
    public IPaginatedEnumerable<BackupSelectionsListMember> BackupSelectionsList => Items(response => response.BackupSelectionsList);
}
