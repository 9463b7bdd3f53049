using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupVaults.html">ListBackupVaults</see>.</summary>
public interface IListBackupVaultsPaginator
{
    IPaginatedEnumerable<BackupVaultListMember> BackupVaultList { get; }

    IPaginatedEnumerable<ListBackupVaultsResponse> Responses { get; }
}
