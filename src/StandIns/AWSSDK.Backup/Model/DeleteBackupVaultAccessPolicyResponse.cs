using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DeleteBackupVaultAccessPolicy.html">DeleteBackupVaultAccessPolicy</see>.</summary>
public class DeleteBackupVaultAccessPolicyResponse : AmazonWebServiceResponse
{
}
