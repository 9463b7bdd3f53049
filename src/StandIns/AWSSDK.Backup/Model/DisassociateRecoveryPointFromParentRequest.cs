using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DisassociateRecoveryPointFromParent.html">DisassociateRecoveryPointFromParent</see>.</summary>
[Operation("DELETE", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/parentAssociation")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DisassociateRecoveryPointFromParentRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
