using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByBackupVault.html">ListRecoveryPointsByBackupVault</see>.</summary>
public class ListRecoveryPointsByBackupVaultResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RecoveryPointByBackupVault> RecoveryPoints { get; set; } = Unset.List<RecoveryPointByBackupVault>();
}
