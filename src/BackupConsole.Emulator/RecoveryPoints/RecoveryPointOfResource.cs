namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>A recovery point as ListRecoveryPointsByResource answers it.</summary>
internal sealed class RecoveryPointOfResource(RecoveryPointRecord point)
{
    public string RecoveryPointArn => point.Arn;

    public DateTimeOffset CreationDate => point.CreatedAt;

    public string Status => point.Status;

    public string? StatusMessage => point.StatusMessage;

    public string EncryptionKeyArn => point.KeyArn;

    public string EncryptionKeyType => point.KeyType;

    /// <summary>Not "…InBytes" as in the other list.</summary>
    public long? BackupSizeBytes => point.Bytes;

    public string BackupVaultName => point.Vault;

    public bool IsParent => point.IsParent;

    public string? ParentRecoveryPointArn => point.ParentArn;

    public string ResourceName => point.ResourceName;

    public string VaultType { get; } = "BACKUP_VAULT";

    public string? IndexStatus { get; }

    public string? IndexStatusMessage { get; }

    public object? AggregatedScanResult { get; }
}
