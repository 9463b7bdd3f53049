using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupPlansPaginator(IAmazonBackup client, ListBackupPlansRequest request)
    : Paginator<ListBackupPlansRequest, ListBackupPlansResponse>(request, client.ListBackupPlansAsync), IListBackupPlansPaginator
{
    public IPaginatedEnumerable<BackupPlansListMember> BackupPlansList => Items(response => response.BackupPlansList);
}
