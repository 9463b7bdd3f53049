using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateGlobalSettings.html">UpdateGlobalSettings</see>.</summary>
[Operation("PUT", "/global-settings")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class UpdateGlobalSettingsRequest : AmazonBackupRequest
{
    public Dictionary<string, string> GlobalSettings { get; set; } = Unset.Map<string>();
}
