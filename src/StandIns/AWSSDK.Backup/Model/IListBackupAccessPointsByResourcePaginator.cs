using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByResource.html">ListBackupAccessPointsByResource</see>.</summary>
public interface IListBackupAccessPointsByResourcePaginator
{
    IPaginatedEnumerable<ListAccessPointsMember> BackupAccessPoints { get; }

    IPaginatedEnumerable<ListBackupAccessPointsByResourceResponse> Responses { get; }
}
