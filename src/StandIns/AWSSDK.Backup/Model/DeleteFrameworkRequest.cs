using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteFramework.html">DeleteFramework</see>.</summary>
[Operation("DELETE", "/audit/frameworks/{frameworkName}")]
[Throws(
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteFrameworkRequest : AmazonBackupRequest
{
    [Path("frameworkName")]
    public string FrameworkName { get; set; }
}
