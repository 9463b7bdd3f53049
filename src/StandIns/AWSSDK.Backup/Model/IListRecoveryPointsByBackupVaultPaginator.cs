using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>All pages of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByBackupVault.html">ListRecoveryPointsByBackupVault</see>.</summary>
public interface IListRecoveryPointsByBackupVaultPaginator
{
    IPaginatedEnumerable<RecoveryPointByBackupVault> RecoveryPoints { get; }

    IPaginatedEnumerable<ListRecoveryPointsByBackupVaultResponse> Responses { get; }
}
