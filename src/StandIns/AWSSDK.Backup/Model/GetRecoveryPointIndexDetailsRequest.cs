using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetRecoveryPointIndexDetails.html">GetRecoveryPointIndexDetails</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/index")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class GetRecoveryPointIndexDetailsRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
