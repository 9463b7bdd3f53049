using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListFrameworksPaginator(IAmazonBackup client, ListFrameworksRequest request)
    : Paginator<ListFrameworksRequest, ListFrameworksResponse>(request, client.ListFrameworksAsync), IListFrameworksPaginator;
