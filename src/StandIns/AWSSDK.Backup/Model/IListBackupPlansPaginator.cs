using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlans.html">ListBackupPlans</see>.</summary>
public interface IListBackupPlansPaginator
{
    IPaginatedEnumerable<BackupPlansListMember> BackupPlansList { get; }

    IPaginatedEnumerable<ListBackupPlansResponse> Responses { get; }
}
