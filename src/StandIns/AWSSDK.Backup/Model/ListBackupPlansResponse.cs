using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupPlans.html">ListBackupPlans</see>.</summary>
public class ListBackupPlansResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupPlansListMember> BackupPlansList { get; set; } = Unset.List<BackupPlansListMember>();

    public string NextToken { get; set; }
}
