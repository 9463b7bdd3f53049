using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListCopyJobs.html">ListCopyJobs</see>.</summary>
[Operation("GET", "/copy-jobs/")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListCopyJobsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("accountId")]
    public string ByAccountId { get; set; }

    [Query("completeAfter")]
    public DateTime? ByCompleteAfter { get; set; }

    [Query("completeBefore")]
    public DateTime? ByCompleteBefore { get; set; }

    [Query("createdAfter")]
    public DateTime? ByCreatedAfter { get; set; }

    [Query("createdBefore")]
    public DateTime? ByCreatedBefore { get; set; }

    [Query("destinationVaultArn")]
    public string ByDestinationVaultArn { get; set; }

    [Query("messageCategory")]
    public string ByMessageCategory { get; set; }

    [Query("parentJobId")]
    public string ByParentJobId { get; set; }

    [Query("resourceArn")]
    public string ByResourceArn { get; set; }

    [Query("resourceType")]
    public string ByResourceType { get; set; }

    [Query("sourceRecoveryPointArn")]
    public string BySourceRecoveryPointArn { get; set; }

    [Query("state")]
    public CopyJobState ByState { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
