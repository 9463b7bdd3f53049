using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointLifecycle.html">UpdateRecoveryPointLifecycle</see>.</summary>
[Operation("POST", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateRecoveryPointLifecycleRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public Lifecycle Lifecycle { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
