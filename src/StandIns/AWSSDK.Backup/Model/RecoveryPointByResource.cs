namespace Amazon.Backup.Model;

/// <summary><see href="https://docs.aws.amazon.com/aws-backup/latest/APIReference/API_RecoveryPointByResource.html">RecoveryPointByResource</see> of the AWS Backup API.</summary>
public class RecoveryPointByResource
{
    public AggregatedScanResult AggregatedScanResult { get; set; }

    public long? BackupSizeBytes { get; set; }

    public string BackupVaultName { get; set; }

    public DateTime? CreationDate { get; set; }

    public string EncryptionKeyArn { get; set; }

    public EncryptionKeyType EncryptionKeyType { get; set; }

    public IndexStatus IndexStatus { get; set; }

    public string IndexStatusMessage { get; set; }

    public bool? IsParent { get; set; }

    public string ParentRecoveryPointArn { get; set; }

    public string RecoveryPointArn { get; set; }

    public string ResourceName { get; set; }

    public RecoveryPointStatus Status { get; set; }

    public string StatusMessage { get; set; }

    public VaultType VaultType { get; set; }
}
