using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupJobsPaginator(IAmazonBackup client, ListBackupJobsRequest request)
    : Paginator<ListBackupJobsRequest, ListBackupJobsResponse>(request, client.ListBackupJobsAsync), IListBackupJobsPaginator
{
    public IPaginatedEnumerable<BackupJob> BackupJobs => Items(response => response.BackupJobs);
}
