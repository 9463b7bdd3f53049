using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByResource.html">ListBackupAccessPointsByResource</see>.</summary>
public class ListBackupAccessPointsByResourceResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<ListAccessPointsMember> BackupAccessPoints { get; set; } = Unset.List<ListAccessPointsMember>();

    public string NextToken { get; set; }
}
