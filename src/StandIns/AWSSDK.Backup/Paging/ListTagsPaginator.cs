using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListTagsPaginator(IAmazonBackup client, ListTagsRequest request)
    : Paginator<ListTagsRequest, ListTagsResponse>(request, client.ListTagsAsync), IListTagsPaginator;
