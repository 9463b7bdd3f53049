using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateTieringConfiguration.html">UpdateTieringConfiguration</see>.</summary>
[Operation("PUT", "/tiering-configurations/{tieringConfigurationName}")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateTieringConfigurationRequest : AmazonBackupRequest
{
    public TieringConfigurationInputForUpdate TieringConfiguration { get; set; }

    [Path("tieringConfigurationName")]
    public string TieringConfigurationName { get; set; }
}
