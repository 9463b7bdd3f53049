namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>What a list of a vault's recovery points and DescribeRecoveryPoint answer alike.</summary>
internal abstract class RecoveryPointDescription(RecoveryPointRecord point)
{
    public string RecoveryPointArn => point.Arn;

    public string BackupVaultName => point.Vault;

    public string BackupVaultArn => point.VaultArn;

    public string? SourceBackupVaultArn => point.SourceVaultArn;

    public string ResourceArn => point.ResourceArn;

    public string ResourceType => point.ResourceType;

    public string ResourceName => point.ResourceName;

    public RecoveryPointCreator? CreatedBy => point.CreatedBy;

    public string IamRoleArn => point.RoleArn;

    public string Status => point.Status;

    public string? StatusMessage => point.StatusMessage;

    public DateTimeOffset CreationDate => point.CreatedAt;

    public DateTimeOffset InitiationDate => point.InitiatedAt;

    public DateTimeOffset? CompletionDate => point.CompletedAt;

    public long? BackupSizeInBytes => point.Bytes;

    public CalculatedLifecycle? CalculatedLifecycle => point.Calculated;

    public Lifecycle? Lifecycle => point.Lifecycle;

    public string EncryptionKeyArn => point.KeyArn;

    public string EncryptionKeyType => point.KeyType;

    public bool IsEncrypted { get; } = true;

    public DateTimeOffset? LastRestoreTime => point.LastRestoreAt;

    public string? ParentRecoveryPointArn => point.ParentArn;

    public string? CompositeMemberIdentifier => point.MemberId;

    public bool IsParent => point.IsParent;

    public string VaultType { get; } = "BACKUP_VAULT";

    public string? IndexStatus { get; }

    public string? IndexStatusMessage { get; }
}
