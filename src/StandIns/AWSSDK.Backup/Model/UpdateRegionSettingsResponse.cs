using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRegionSettings.html">UpdateRegionSettings</see>.</summary>
public class UpdateRegionSettingsResponse : AmazonWebServiceResponse
{
}
