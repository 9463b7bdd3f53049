using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_UpdateRecoveryPointIndexSettings.html">UpdateRecoveryPointIndexSettings</see>.</summary>
[Operation("POST", "/backup-vaults/{backupVaultName}/recovery-points/{recoveryPointArn}/index")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(InvalidRequestException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class UpdateRecoveryPointIndexSettingsRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public string IamRoleArn { get; set; }

    public Index Index { get; set; }

    [Path("recoveryPointArn")]
    public string RecoveryPointArn { get; set; }
}
