using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListScanJobs.html">ListScanJobs</see>.</summary>
[Operation("GET", "/scan/jobs")]
[Throws(typeof(InvalidParameterValueException), typeof(ServiceUnavailableException))]
public class ListScanJobsRequest : AmazonBackupRequest, IPagedRequest
{
    [Query("ByAccountId")]
    public string ByAccountId { get; set; }

    [Query("ByBackupVaultName")]
    public string ByBackupVaultName { get; set; }

    [Query("ByCompleteAfter")]
    public DateTime? ByCompleteAfter { get; set; }

    [Query("ByCompleteBefore")]
    public DateTime? ByCompleteBefore { get; set; }

    [Query("ByMalwareScanner")]
    public MalwareScanner ByMalwareScanner { get; set; }

    [Query("ByRecoveryPointArn")]
    public string ByRecoveryPointArn { get; set; }

    [Query("ByResourceArn")]
    public string ByResourceArn { get; set; }

    [Query("ByResourceType")]
    public ScanResourceType ByResourceType { get; set; }

    [Query("ByScanResultStatus")]
    public ScanResultStatus ByScanResultStatus { get; set; }

    [Query("ByState")]
    public ScanState ByState { get; set; }

    [Query("MaxResults")]
    public int? MaxResults { get; set; }

    [Query("NextToken")]
    public string NextToken { get; set; }
}
