using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListLegalHoldsPaginator(IAmazonBackup client, ListLegalHoldsRequest request)
    : Paginator<ListLegalHoldsRequest, ListLegalHoldsResponse>(request, client.ListLegalHoldsAsync), IListLegalHoldsPaginator
{
    public IPaginatedEnumerable<LegalHold> LegalHolds => Items(response => response.LegalHolds);
}
