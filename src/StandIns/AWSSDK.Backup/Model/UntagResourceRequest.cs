using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UntagResource.html">UntagResource</see>.</summary>
[Operation("POST", "/untag/{resourceArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UntagResourceRequest : AmazonBackupRequest
{
    [Path("resourceArn")]
    public string ResourceArn { get; set; }

    public List<string> TagKeyList { get; set; } = Unset.List<string>();
}
