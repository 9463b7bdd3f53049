using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreAccessBackupVaults.html">ListRestoreAccessBackupVaults</see>.</summary>
public class ListRestoreAccessBackupVaultsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RestoreAccessBackupVaultListMember> RestoreAccessBackupVaults { get; set; } = Unset.List<RestoreAccessBackupVaultListMember>();
}
