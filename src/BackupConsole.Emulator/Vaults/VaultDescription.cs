namespace BackupConsole.Emulator.Vaults;

/// <summary>A vault as Describe and List answer it.</summary>
internal sealed record VaultDescription
{
    public required string BackupVaultName { get; init; }

    public required string BackupVaultArn { get; init; }

    public string VaultType { get; init; } = "BACKUP_VAULT";

    public string VaultState { get; init; } = "AVAILABLE";

    public required string EncryptionKeyArn { get; init; }

    public required string EncryptionKeyType { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public string? CreatorRequestId { get; init; }

    public required long NumberOfRecoveryPoints { get; init; }

    public bool Locked { get; init; }

    public long? MinRetentionDays { get; init; }

    public long? MaxRetentionDays { get; init; }

    public DateTimeOffset? LockDate { get; init; }

    public static VaultDescription Of(VaultRecord vault) => new()
    {
        BackupVaultName = vault.Name,
        BackupVaultArn = vault.Arn,
        EncryptionKeyArn = vault.KeyArn,
        EncryptionKeyType = vault.KeyType,
        CreationDate = vault.CreatedAt,
        CreatorRequestId = vault.CreatorRequestId,
        NumberOfRecoveryPoints = vault.RecoveryPoints,
        Locked = vault.Lock is not null,
        MinRetentionDays = vault.Lock?.MinRetentionDays,
        MaxRetentionDays = vault.Lock?.MaxRetentionDays,
        LockDate = vault.Lock?.LockDate,
    };
}
