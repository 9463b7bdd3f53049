using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListRecoveryPointsByLegalHoldPaginator(IAmazonBackup client, ListRecoveryPointsByLegalHoldRequest request)
    : Paginator<ListRecoveryPointsByLegalHoldRequest, ListRecoveryPointsByLegalHoldResponse>(request, client.ListRecoveryPointsByLegalHoldAsync), IListRecoveryPointsByLegalHoldPaginator
{
    public IPaginatedEnumerable<RecoveryPointMember> RecoveryPoints => Items(response => response.RecoveryPoints);
}
