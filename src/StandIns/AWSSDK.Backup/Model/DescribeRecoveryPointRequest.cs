using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeRecoveryPoint.html">DescribeRecoveryPoint</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeRecoveryPointRequest : AmazonBackupRequest
{
    [Query("backupVaultAccountId")]
    public string BackupVaultAccountId { get; set; }

    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
