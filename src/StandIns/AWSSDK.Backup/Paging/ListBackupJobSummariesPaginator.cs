using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupJobSummariesPaginator(IAmazonBackup client, ListBackupJobSummariesRequest request)
    : Paginator<ListBackupJobSummariesRequest, ListBackupJobSummariesResponse>(request, client.ListBackupJobSummariesAsync), IListBackupJobSummariesPaginator;
