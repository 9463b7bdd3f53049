using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupPlanVersionsPaginator(IAmazonBackup client, ListBackupPlanVersionsRequest request)
    : Paginator<ListBackupPlanVersionsRequest, ListBackupPlanVersionsResponse>(request, client.ListBackupPlanVersionsAsync), IListBackupPlanVersionsPaginator
{
    public IPaginatedEnumerable<BackupPlansListMember> BackupPlanVersionsList => Items(response => response.BackupPlanVersionsList);
}
