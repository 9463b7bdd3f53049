namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RestoreAccessBackupVaultListMember.html">RestoreAccessBackupVaultListMember</see> of the AWS Backup API.</summary>
public class RestoreAccessBackupVaultListMember
{
    public DateTime? ApprovalDate { get; set; }

    public DateTime? CreationDate { get; set; }

    public LatestRevokeRequest LatestRevokeRequest { get; set; }

    public string RestoreAccessBackupVaultArn { get; set; }

    public VaultState VaultState { get; set; }
}
