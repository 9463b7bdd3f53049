using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResourcesByBackupVault.html">ListProtectedResourcesByBackupVault</see>.</summary>
public interface IListProtectedResourcesByBackupVaultPaginator
{
    IPaginatedEnumerable<ProtectedResource> Results { get; }

    IPaginatedEnumerable<ListProtectedResourcesByBackupVaultResponse> Responses { get; }
}
