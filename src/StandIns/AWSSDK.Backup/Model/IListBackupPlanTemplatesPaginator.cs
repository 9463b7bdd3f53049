using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanTemplates.html">ListBackupPlanTemplates</see>.</summary>
public interface IListBackupPlanTemplatesPaginator
{
    IPaginatedEnumerable<BackupPlanTemplatesListMember> BackupPlanTemplatesList { get; }

    IPaginatedEnumerable<ListBackupPlanTemplatesResponse> Responses { get; }
}
