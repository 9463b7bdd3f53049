using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupAccessPointsByRecoveryPoint.html">ListBackupAccessPointsByRecoveryPoint</see>.</summary>
public class ListBackupAccessPointsByRecoveryPointResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<ListAccessPointsMember> BackupAccessPoints { get; set; } = Unset.List<ListAccessPointsMember>();

    public string NextToken { get; set; }
}
