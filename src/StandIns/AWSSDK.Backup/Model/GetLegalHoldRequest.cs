using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetLegalHold.html">GetLegalHold</see>.</summary>
[Operation("GET", "/legal-holds/{legalHoldId}/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetLegalHoldRequest : AmazonBackupRequest
{
    [Path("legalHoldId")]
    public string LegalHoldId { get; set; }
}
