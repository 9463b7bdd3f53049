using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListTieringConfigurationsPaginator(IAmazonBackup client, ListTieringConfigurationsRequest request)
    : Paginator<ListTieringConfigurationsRequest, ListTieringConfigurationsResponse>(request, client.ListTieringConfigurationsAsync), IListTieringConfigurationsPaginator
{
    public IPaginatedEnumerable<TieringConfigurationsListMember> TieringConfigurations => Items(response => response.TieringConfigurations);
}
