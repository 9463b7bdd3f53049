using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_TagResource.html">TagResource</see>.</summary>
[Operation("POST", "/tags/{resourceArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class TagResourceRequest : AmazonBackupRequest
{
    [Path("resourceArn")]
    public string ResourceArn { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Unset.Map<string>();
}
