using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateTieringConfiguration.html">CreateTieringConfiguration</see>.</summary>
[Operation("PUT", "/tiering-configurations")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateTieringConfigurationRequest : AmazonBackupRequest
{
    [IdempotencyToken]
    public string CreatorRequestId { get; set; }

    public TieringConfigurationInputForCreate TieringConfiguration { get; set; }

    public Dictionary<string, string> TieringConfigurationTags { get; set; } = Unset.Map<string>();
}
