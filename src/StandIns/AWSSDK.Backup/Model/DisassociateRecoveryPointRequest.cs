using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateRecoveryPoint.html">DisassociateRecoveryPoint</see>.</summary>
[Operation("POST", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/disassociate")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(InvalidResourceStateException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DisassociateRecoveryPointRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
