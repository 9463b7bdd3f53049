using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanVersions.html">ListBackupPlanVersions</see>.</summary>
public interface IListBackupPlanVersionsPaginator
{
    IPaginatedEnumerable<BackupPlansListMember> BackupPlanVersionsList { get; }

    IPaginatedEnumerable<ListBackupPlanVersionsResponse> Responses { get; }
}
