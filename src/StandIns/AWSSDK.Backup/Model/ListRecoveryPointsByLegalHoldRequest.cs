using Amazon.Backup.Paging;
using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_ListRecoveryPointsByLegalHold.html">ListRecoveryPointsByLegalHold</see>.</summary>
[Operation("GET", "/legal-holds/{legalHoldId}/recovery-points")]
[Throws(typeof(InvalidParameterValueException), typeof(MissingParameterValueException), typeof(ServiceUnavailableException))]
public class ListRecoveryPointsByLegalHoldRequest : AmazonBackupRequest, IPagedRequest
{
    [Path("legalHoldId")]
    public string LegalHoldId { get; set; }

    [Query("maxResults")]
    public int? MaxResults { get; set; }

    [Query("nextToken")]
    public string NextToken { get; set; }
}
