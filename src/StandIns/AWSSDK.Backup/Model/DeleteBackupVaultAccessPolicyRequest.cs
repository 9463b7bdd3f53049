using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultAccessPolicy.html">DeleteBackupVaultAccessPolicy</see>.</summary>
[Operation("DELETE", "/backup-vaults/{backupVaultName}/access-policy")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DeleteBackupVaultAccessPolicyRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }
}
