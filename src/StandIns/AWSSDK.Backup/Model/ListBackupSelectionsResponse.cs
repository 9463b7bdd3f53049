using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListBackupSelections.html">ListBackupSelections</see>.</summary>
public class ListBackupSelectionsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<BackupSelectionsListMember> BackupSelectionsList { get; set; } = Unset.List<BackupSelectionsListMember>();

    public string NextToken { get; set; }
}
