using Amazon.Backup.Wire;
using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRegionSettings.html">DescribeRegionSettings</see>.</summary>
public class DescribeRegionSettingsResponse : AmazonWebServiceResponse
{
    public Dictionary<string, bool> ResourceTypeManagementPreference { get; set; } = Unset.Map<bool>();

    public Dictionary<string, bool> ResourceTypeOptInPreference { get; set; } = Unset.Map<bool>();
}
