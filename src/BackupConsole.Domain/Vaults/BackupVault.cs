namespace BackupConsole.Domain.Vaults;

/// <summary>A container of recovery points, as ListBackupVaults and DescribeBackupVault give it.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeBackupVault.html</remarks>
public sealed record BackupVault(string Name, string Arn, DateTimeOffset CreatedAt)
{
    /// <summary><c>BACKUP_VAULT</c>, <c>LOGICALLY_AIR_GAPPED_BACKUP_VAULT</c> or <c>RESTORE_ACCESS_BACKUP_VAULT</c>; null where AWS does not say.</summary>
    public string? VaultType { get; init; }

    public string? VaultState { get; init; }

    public string? EncryptionKeyArn { get; init; }

    public string? EncryptionKeyType { get; init; }

    public string? CreatorRequestId { get; init; }

    /// <summary>AWS's count, which can be approximate.</summary>
    public long NumberOfRecoveryPoints { get; init; }

    /// <summary>Vault Lock is on.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Vault Lock: the shortest retention in days that the vault takes.</summary>
    public int? MinRetentionDays { get; init; }

    /// <summary>Vault Lock: the longest retention in days that the vault takes.</summary>
    public int? MaxRetentionDays { get; init; }

    /// <summary>When a compliance lock becomes immutable; null in governance mode.</summary>
    public DateTimeOffset? LockDate { get; init; }
}
