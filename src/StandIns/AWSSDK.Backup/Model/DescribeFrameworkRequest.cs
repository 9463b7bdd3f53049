using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeFramework.html">DescribeFramework</see>.</summary>
[Operation("GET", "/audit/frameworks/{frameworkName}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeFrameworkRequest : AmazonBackupRequest
{
    [Path("frameworkName")]
    public string FrameworkName { get; set; }
}
