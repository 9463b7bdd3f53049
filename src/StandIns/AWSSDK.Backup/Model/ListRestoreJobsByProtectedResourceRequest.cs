using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRestoreJobsByProtectedResource.html">ListRestoreJobsByProtectedResource</see>.</summary>
[Operation("GET", "/resources/{resourceArn}/restore-jobs/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class ListRestoreJobsByProtectedResourceRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("recoveryPointCreationDateAfter")]
    public DateTime? ByRecoveryPointCreationDateAfter { get; set; }

    [Query("recoveryPointCreationDateBefore")]
    public DateTime? ByRecoveryPointCreationDateBefore { get; set; }

    [Query("status")]
    public RestoreJobStatus ByStatus { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }

    [Path("resourceArn")]
    public string ResourceArn { get; set; }
}
