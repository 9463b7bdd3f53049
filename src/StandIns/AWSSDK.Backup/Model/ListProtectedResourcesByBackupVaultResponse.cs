using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListProtectedResourcesByBackupVault.html">ListProtectedResourcesByBackupVault</see>.</summary>
public class ListProtectedResourcesByBackupVaultResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<ProtectedResource> Results { get; set; } = Unset.List<ProtectedResource>();
}
