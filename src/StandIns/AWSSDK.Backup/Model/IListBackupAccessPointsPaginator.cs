using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPoints.html">ListBackupAccessPoints</see>.</summary>
public interface IListBackupAccessPointsPaginator
{
    IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints { get; }

    IPaginatedEnumerable<ListBackupAccessPointsResponse> Responses { get; }
}
