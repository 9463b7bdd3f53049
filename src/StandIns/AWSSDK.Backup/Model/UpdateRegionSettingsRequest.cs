using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRegionSettings.html">UpdateRegionSettings</see>.</summary>
[Operation("PUT", "/account-settings")]
[Throws(typeof(InvalidParameterValueException), typeof(MissingParameterValueException), typeof(ServiceUnavailableException))]
public class UpdateRegionSettingsRequest : AmazonBackupRequest
{
    public Dictionary<string, bool> ResourceTypeManagementPreference { get; set; } = Unset.Map<bool>();

    public Dictionary<string, bool> ResourceTypeOptInPreference { get; set; } = Unset.Map<bool>();
}
