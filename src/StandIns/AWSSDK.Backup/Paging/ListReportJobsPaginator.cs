using Amazon.Backup.Model;

namespace Amazon.Backup.Paging;

internal sealed class ListReportJobsPaginator(IAmazonBackup client, ListReportJobsRequest request)
    : Paginator<ListReportJobsRequest, ListReportJobsResponse>(request, client.ListReportJobsAsync), IListReportJobsPaginator;
