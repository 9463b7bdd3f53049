using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListProtectedResourcesPaginator(IAmazonBackup client, ListProtectedResourcesRequest request)
    : Paginator<ListProtectedResourcesRequest, ListProtectedResourcesResponse>(request, client.ListProtectedResourcesAsync), IListProtectedResourcesPaginator
{
    public IPaginatedEnumerable<ProtectedResource> Results => Items(response => response.Results);
}
