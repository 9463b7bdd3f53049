using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRestoreTestingPlansPaginator(IAmazonBackup client, ListRestoreTestingPlansRequest request)
    : Paginator<ListRestoreTestingPlansRequest, ListRestoreTestingPlansResponse>(request, client.ListRestoreTestingPlansAsync), IListRestoreTestingPlansPaginator
{
    public IPaginatedEnumerable<RestoreTestingPlanForList> RestoreTestingPlans => Items(response => response.RestoreTestingPlans);
}
