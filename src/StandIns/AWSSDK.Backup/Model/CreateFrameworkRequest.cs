using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateFramework.html">CreateFramework</see>.</summary>
[Operation("POST", "/audit/frameworks")]
[Throws(
    typeof(AlreadyExistsException),
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ServiceUnavailableException))]
public class CreateFrameworkRequest : AmazonBackupRequest
{
    public List<FrameworkControl> FrameworkControls { get; set; } = Unset.List<FrameworkControl>();

    public string FrameworkDescription { get; set; }

    public string FrameworkName { get; set; }

    public Dictionary<string, string> FrameworkTags { get; set; } = Unset.Map<string>();

    [IdempotencyToken]
    public string IdempotencyToken { get; set; }
}
