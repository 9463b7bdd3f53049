using Amazon.Runtime;

namespace Amazon.Backup.Model;

/// <summary>Output of <see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_DescribeBackupVault.html">DescribeBackupVault</see>.</summary>
public class DescribeBackupVaultResponse : AmazonWebServiceResponse
{
    public string BackupVaultArn { get; set; }

    public string BackupVaultName { get; set; }

    public DateTime? CreationDate { get; set; }

    public string CreatorRequestId { get; set; }

    public string EncryptionKeyArn { get; set; }

    public EncryptionKeyType EncryptionKeyType { get; set; }

    public LatestMpaApprovalTeamUpdate LatestMpaApprovalTeamUpdate { get; set; }

    public DateTime? LockDate { get; set; }

    public bool? Locked { get; set; }

    public long? MaxRetentionDays { get; set; }

    public long? MinRetentionDays { get; set; }

    public string MpaApprovalTeamArn { get; set; }

    public string MpaSessionArn { get; set; }

    public long? NumberOfRecoveryPoints { get; set; }

    public string SourceBackupVaultArn { get; set; }

    public VaultState VaultState { get; set; }

    public VaultType VaultType { get; set; }
}
