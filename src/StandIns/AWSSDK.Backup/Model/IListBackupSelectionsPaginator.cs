using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupSelections.html">ListBackupSelections</see>.</summary>
public interface IListBackupSelectionsPaginator
{
    IPaginatedEnumerable<BackupSelectionsListMember> BackupSelectionsList { get; }

    IPaginatedEnumerable<ListBackupSelectionsResponse> Responses { get; }
}
