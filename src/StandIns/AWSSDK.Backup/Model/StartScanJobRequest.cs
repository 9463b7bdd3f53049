using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_StartScanJob.html">StartScanJob</see>.</summary>
[Operation("PUT", "/scan/job")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(LimitExceededException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class StartScanJobRequest : AmazonBackupRequest
{
    public string BackupVaultName { get; set; }

    public DateTime? ContinuousScanEndTime { get; set; }

    public string IamRoleArn { get; set; }

    public string IdempotencyToken { get; set; }

    public MalwareScanner MalwareScanner { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ScanBaseRecoveryPointArn { get; set; }

    public ScanMode ScanMode { get; set; }

    public string ScannerRoleArn { get; set; }
}
