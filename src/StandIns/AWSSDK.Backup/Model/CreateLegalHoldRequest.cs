using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLegalHold.html">CreateLegalHold</see>.</summary>
[Operation("POST", "/legal-holds/")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateLegalHoldRequest : AmazonBackupRequest
{
    public string Description { get; set; }

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }

    public RecoveryPointSelection RecoveryPointSelection { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();

    public string Title { get; set; }
}
