using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupVaults.html">ListBackupVaults</see>.</summary>
public class ListBackupVaultsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupVaultListMember> BackupVaultList { get; set; } = Unset.List<BackupVaultListMember>();

    public string NextToken { get; set; }
}
