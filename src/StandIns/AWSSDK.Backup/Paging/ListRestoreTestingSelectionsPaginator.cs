using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreTestingSelectionsPaginator(IAmazonBackup client, ListRestoreTestingSelectionsRequest request)
    : Paginator<ListRestoreTestingSelectionsRequest, ListRestoreTestingSelectionsResponse>(request, client.ListRestoreTestingSelectionsAsync), IListRestoreTestingSelectionsPaginator
{
    public IPaginatedEnumerable<RestoreTestingSelectionForList> RestoreTestingSelections => Items(response => response.RestoreTestingSelections);
}
