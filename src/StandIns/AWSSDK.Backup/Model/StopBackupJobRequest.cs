using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StopBackupJob.html">StopBackupJob</see>.</summary>
[Operation("POST", "/backup-jobs/{backupJobId}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StopBackupJobRequest : AmazonBackupRequest
{
    [Path("backupJobId")]
    public string BackupJobId { get; set; }
}
