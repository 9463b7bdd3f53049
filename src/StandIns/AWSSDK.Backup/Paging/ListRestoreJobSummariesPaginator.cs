using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreJobSummariesPaginator(IAmazonBackup client, ListRestoreJobSummariesRequest request)
    : Paginator<ListRestoreJobSummariesRequest, ListRestoreJobSummariesResponse>(request, client.ListRestoreJobSummariesAsync), IListRestoreJobSummariesPaginator;
