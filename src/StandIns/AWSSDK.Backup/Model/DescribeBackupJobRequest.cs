using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupJob.html">DescribeBackupJob</see>.</summary>
[Operation("GET", "/backup-jobs/{backupJobId}")]
[Throws(
    typeof(DependencyFailureException),
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeBackupJobRequest : AmazonBackupRequest
{
    [Path("backupJobId")]
    public string BackupJobId { get; set; }
}
