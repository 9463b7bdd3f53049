using Amazon.Backup.Model;
using Amazon.Runtime;

namespace Amazon.Backup.Paging;

internal sealed class ListBackupPlanTemplatesPaginator(IAmazonBackup client, ListBackupPlanTemplatesRequest request)
    : Paginator<ListBackupPlanTemplatesRequest, ListBackupPlanTemplatesResponse>(request, client.ListBackupPlanTemplatesAsync), IListBackupPlanTemplatesPaginator
{
    public IPaginatedEnumerable<BackupPlanTemplatesListMember> BackupPlanTemplatesList => Items(response => response.BackupPlanTemplatesList);
}
