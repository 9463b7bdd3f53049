using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Storage;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed record RecoveryPointRecord
{
    public const string Columns =
        "seq, account, region, vault, arn, resource_arn, resource_type, resource_name, status, status_message, created_at, initiated_at, completed_at, "
        + "bytes, cold_after, delete_after, archive_opt_in, cold_at, delete_at, is_cold, role_arn, key_arn, key_type, created_by, source_vault_arn, "
        + "last_restore_at, parent_arn, member_id, is_parent, is_continuous";

    public long Seq { get; init; }

    public required string Account { get; init; }

    public required string Region { get; init; }

    public required string Vault { get; init; }

    public required string Arn { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public required string Status { get; init; }

    public string? StatusMessage { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset InitiatedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public long? Bytes { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public DateTimeOffset? ColdAt { get; init; }

    public DateTimeOffset? DeleteAt { get; init; }

    public bool IsCold { get; init; }

    public required string RoleArn { get; init; }

    public required string KeyArn { get; init; }

    public required string KeyType { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public string? SourceVaultArn { get; init; }

    public DateTimeOffset? LastRestoreAt { get; init; }

    /// <summary>The composite recovery point that this one is nested in.</summary>
    public string? ParentArn { get; init; }

    public string? MemberId { get; init; }

    public bool IsParent { get; init; }

    /// <summary>One of a kind for a resource and a rule: kept up to date instead of made anew.</summary>
    public bool IsContinuous { get; init; }

    public string VaultArn => Vaults.VaultArn.Of(Account, Region, Vault);

    public CalculatedLifecycle? Calculated => ColdAt is null && DeleteAt is null ? null : new CalculatedLifecycle(ColdAt, DeleteAt);

    public static RecoveryPointRecord Read(SqliteDataReader row) => new()
    {
        Seq = row.GetInt64(0),
        Account = row.GetString(1),
        Region = row.GetString(2),
        Vault = row.GetString(3),
        Arn = row.GetString(4),
        ResourceArn = row.GetString(5),
        ResourceType = row.GetString(6),
        ResourceName = row.GetString(7),
        Status = row.GetString(8),
        StatusMessage = row.TextOrNull(9),
        CreatedAt = row.Instant(10),
        InitiatedAt = row.Instant(11),
        CompletedAt = row.InstantOrNull(12),
        Bytes = row.NumberOrNull(13),
        Lifecycle = LifecycleColumns.Read(row, 14),
        ColdAt = row.InstantOrNull(17),
        DeleteAt = row.InstantOrNull(18),
        IsCold = row.GetInt64(19) != 0,
        RoleArn = row.GetString(20),
        KeyArn = row.GetString(21),
        KeyType = row.GetString(22),
        CreatedBy = ApiJson.Value<RecoveryPointCreator>(row.TextOrNull(23)),
        SourceVaultArn = row.TextOrNull(24),
        LastRestoreAt = row.InstantOrNull(25),
        ParentArn = row.TextOrNull(26),
        MemberId = row.TextOrNull(27),
        IsParent = row.GetInt64(28) != 0,
        IsContinuous = row.GetInt64(29) != 0,
    };
}
