using Amazon.Backup.Wire;

namespace Amazon.Backup.Model;

/// <summary>Input of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupVault.html">DescribeBackupVault</see>.</summary>
[Operation("GET", "/backup-vaults/{backupVaultName}")]
[Throws(
    typeof(InvalidParameterValueException),
    typeof(MissingParameterValueException),
    typeof(ResourceNotFoundException),
    typeof(ServiceUnavailableException))]
public class DescribeBackupVaultRequest : AmazonBackupRequest
{
    [Query("backupVaultAccountId")]
    public string BackupVaultAccountId { get; set; }

    [Path("backupVaultName")]
    public string BackupVaultName { get; set; }
}
