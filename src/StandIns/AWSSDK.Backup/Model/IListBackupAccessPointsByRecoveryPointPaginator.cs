using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByRecoveryPoint.html">ListBackupAccessPointsByRecoveryPoint</see>.</summary>
public interface IListBackupAccessPointsByRecoveryPointPaginator
{
    IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints { get; }

    IPaginatedEnumerable<ListBackupAccessPointsByRecoveryPointResponse> Responses { get; }
}
