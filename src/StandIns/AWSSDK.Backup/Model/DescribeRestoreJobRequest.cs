using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRestoreJob.html">DescribeRestoreJob</see>.</summary>
[Operation("GET", "/restore-jobs/{restoreJobId}")]
[Throws(
    typeof(DependencyFailureException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeRestoreJobRequest : AmazonBackupRequest
{
    [Path("restoreJobId")]
    public string RestoreJobId { get; set; }
}
