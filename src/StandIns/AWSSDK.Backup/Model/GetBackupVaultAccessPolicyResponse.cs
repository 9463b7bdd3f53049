using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_GetBackupVaultAccessPolicy.html">GetBackupVaultAccessPolicy</see>.</summary>
public class GetBackupVaultAccessPolicyResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public string BackupVaultName { get; set; }

    public string Policy { get; set; }
}
