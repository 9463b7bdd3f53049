using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteTieringConfiguration.html">DeleteTieringConfiguration</see>.</summary>
[Operation("DELETE", "/tiering-configurations/{tieringConfigurationName}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteTieringConfigurationRequest : AmazonBackupRequest
{
    [Path("tieringConfigurationName")]
    public string TieringConfigurationName { get; set; }
}
