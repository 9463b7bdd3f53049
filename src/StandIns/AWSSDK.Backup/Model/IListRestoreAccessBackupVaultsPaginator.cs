using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreAccessBackupVaults.html">ListRestoreAccessBackupVaults</see>.</summary>
public interface IListRestoreAccessBackupVaultsPaginator
{
    IPaginatedEnumerable<RestoreAccessBackupVaultListMember> RestoreAccessBackupVaults { get; }

    IPaginatedEnumerable<ListRestoreAccessBackupVaultsResponse> Responses { get; }
}
