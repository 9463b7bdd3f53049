using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreTestingSelections.html">ListRestoreTestingSelections</see>.</summary>
public class ListRestoreTestingSelectionsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public string NextToken { get; set; }

    public List<RestoreTestingSelectionForList> RestoreTestingSelections { get; set; } = Unset.List<RestoreTestingSelectionForList>();
}
