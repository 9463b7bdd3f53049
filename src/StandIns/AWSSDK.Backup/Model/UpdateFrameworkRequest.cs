using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateFramework.html">UpdateFramework</see>.</summary>
[Operation("PUT", "/audit/frameworks/{frameworkName}")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(ConflictException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateFrameworkRequest : AmazonBackupRequest
{
    public List<FrameworkControl> FrameworkControls { get; set; } = Unset.List<FrameworkControl>();

    public string FrameworkDescription { get; set; }

    [Path("frameworkName")]
    public string FrameworkName { get; set; }

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }
}
