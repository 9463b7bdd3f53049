using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RevokeRestoreAccessBackupVault.html">RevokeRestoreAccessBackupVault</see>.</summary>
public class RevokeRestoreAccessBackupVaultResponse : AmazonWebServiceResponse
{
}
