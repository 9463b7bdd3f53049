using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeGlobalSettings.html">DescribeGlobalSettings</see>.</summary>
[Operation("GET", "/global-settings")]
[Throws(typeof(InvalidRequestException), typeof(ServiceUnavailableException))]
public class DescribeGlobalSettingsRequest : AmazonBackupRequest
{
}
