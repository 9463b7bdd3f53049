using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRegionSettings.html">DescribeRegionSettings</see>.</summary>
[Operation("GET", "/account-settings")]
[Throws(typeof(ServiceUnavailableException))]
public class DescribeRegionSettingsRequest : AmazonBackupRequest
{
}
