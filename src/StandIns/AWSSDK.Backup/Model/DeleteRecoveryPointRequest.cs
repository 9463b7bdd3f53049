using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteRecoveryPoint.html">DeleteRecoveryPoint</see>.</summary>
[Operation("DELETE", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(InvalidResourceStateException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteRecoveryPointRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
