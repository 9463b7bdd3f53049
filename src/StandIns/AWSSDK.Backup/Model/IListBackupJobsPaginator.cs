using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupJobs.html">ListBackupJobs</see>.</summary>
public interface IListBackupJobsPaginator
{
    IPaginatedEnumerable<BackupJob> BackupJobs { get; }

    IPaginatedEnumerable<ListBackupJobsResponse> Responses { get; }
}
