using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_CreateRestoreAccessBackupVault.html">CreateRestoreAccessBackupVault</see>.</summary>
public class CreateRestoreAccessBackupVaultResponse : AmazonWebServiceResponse
{
    public DateTime? CreationDate { get; set; }

    public string RestoreAccessBackupVaultArn { get; set; }

    public string RestoreAccessBackupVaultName { get; set; }

    public VaultState VaultState { get; set; }
}
