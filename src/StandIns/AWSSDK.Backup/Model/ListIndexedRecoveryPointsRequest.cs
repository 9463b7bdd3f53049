using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListIndexedRecoveryPoints.html">ListIndexedRecoveryPoints</see>.</summary>
[Operation("GET", "/indexes/recovery-point/")]
[Throws(typeof(InvalidParameterValueException), typeof(ResourceNotFoundException), typeof(ServiceUnavailableException))]
public class ListIndexedRecoveryPointsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("createdAfter")]
    public DateTime? CreatedAfter { get; set; }

    [Query("createdBefore")]
    public DateTime? CreatedBefore { get; set; }

    [Query("indexStatus")]
    public IndexStatus IndexStatus { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }

    [Query("resourceType")]
    public string ResourceType { get; set; }

    [Query("sourceResourceArn")]
    public string SourceResourceArn { get; set; }
}
