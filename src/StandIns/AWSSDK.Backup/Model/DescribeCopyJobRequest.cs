using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeCopyJob.html">DescribeCopyJob</see>.</summary>
[Operation("GET", "/copy-jobs/{copyJobId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeCopyJobRequest : AmazonBackupRequest
{
    [Path("copyJobId")]
    public string CopyJobId { get; set; }
}
