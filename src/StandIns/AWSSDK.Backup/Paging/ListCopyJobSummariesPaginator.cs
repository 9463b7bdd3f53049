using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListCopyJobSummariesPaginator(IAmazonBackup client, ListCopyJobSummariesRequest request)
    : Paginator<ListCopyJobSummariesRequest, ListCopyJobSummariesResponse>(request, client.ListCopyJobSummariesAsync), IListCopyJobSummariesPaginator;
