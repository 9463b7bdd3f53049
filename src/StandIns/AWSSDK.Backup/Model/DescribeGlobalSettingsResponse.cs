using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeGlobalSettings.html">DescribeGlobalSettings</see>.</summary>
public class DescribeGlobalSettingsResponse : AmazonWebServiceResponse
{
    public Dictionary<string, string> GlobalSettings { get; set; } = Unset.Map<string>();

    public DateTime? LastUpdateTime { get; set; }
}
