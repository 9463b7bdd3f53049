using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_PutBackupVaultAccessPolicy.html">PutBackupVaultAccessPolicy</see>.</summary>
[Operation("PUT", "/backup-vaults/{backupVaultName}/access-policy")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class PutBackupVaultAccessPolicyRequest : AmazonBackupRequest
{
    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }

    public string Policy { get; set; }
}
