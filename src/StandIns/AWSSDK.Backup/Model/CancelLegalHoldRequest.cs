using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CancelLegalHold.html">CancelLegalHold</see>.</summary>
[Operation("DELETE", "/legal-holds/{legalHoldId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidResourceStateException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class CancelLegalHoldRequest : AmazonBackupRequest
{
    [Query("cancelDescription")]
    public string CancelDescription { get; set; }

    [Path("legalHoldId")]
    public string LegalHoldId { get; set; }

    [Query("retainRecordInDays")]
    public long? RetainRecordInDays { get; set; }
}
