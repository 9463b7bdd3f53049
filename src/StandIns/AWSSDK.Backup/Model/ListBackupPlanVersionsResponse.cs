using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlanVersions.html">ListBackupPlanVersions</see>.</summary>
public class ListBackupPlanVersionsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupPlansListMember> BackupPlanVersionsList { get; set; } = Unset.List<BackupPlansListMember>();

    public string NextToken { get; set; }
}
