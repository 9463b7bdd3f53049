using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobs.html">ListRestoreJobs</see>.</summary>
[Operation("GET", "/restore-jobs/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListRestoreJobsRequest : AmazonBackupRequest, IPagedRequest
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

    [Query("parentJobId")]
    public string ByParentJobId { get; set; }

    [Query("resourceType")]
    public string ByResourceType { get; set; }

    [Query("restoreTestingPlanArn")]
    public string ByRestoreTestingPlanArn { get; set; }

    [Query("status")]
    public RestoreJobStatus ByStatus { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
