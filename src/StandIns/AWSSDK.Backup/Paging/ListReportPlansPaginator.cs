using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListReportPlansPaginator(IAmazonBackup client, ListReportPlansRequest request)
    : Paginator<ListReportPlansRequest, ListReportPlansResponse>(request, client.ListReportPlansAsync), IListReportPlansPaginator;
