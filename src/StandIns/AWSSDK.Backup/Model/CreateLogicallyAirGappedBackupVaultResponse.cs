using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateLogicallyAirGappedBackupVault.html">CreateLogicallyAirGappedBackupVault</see>.</summary>
public class CreateLogicallyAirGappedBackupVaultResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public string BackupVaultName { get; set; }

    public DateTime? CreationDate { get; set; }

    public VaultState VaultState { get; set; }
}
