using Amazon.Backup.Paging;
using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListIndexedRecoveryPoints.html">ListIndexedRecoveryPoints</see>.</summary>
public class ListIndexedRecoveryPointsResponse : AmazonWebServiceResponse, IPagedResponse
{
    public List<IndexedRecoveryPoint> IndexedRecoveryPoints { get; set; } = Unset.List<IndexedRecoveryPoint>();

    public string NextToken { get; set; }
}
