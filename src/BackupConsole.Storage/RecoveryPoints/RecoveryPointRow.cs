using System.Text.Json;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Storage.RecoveryPoints;

/// <summary>
/// A recovery point as it is stored. What lists are sorted by is never null (SQLite puts null first, PostgreSQL last): "absent" is an empty text,
/// <see cref="NoSize"/> or <see cref="Never"/>.
/// </summary>
internal sealed class RecoveryPointRow
{
    public const long NoSize = -1;

    /// <summary>After every date, because a point that is kept for ever is deleted last.</summary>
    public static readonly DateTimeOffset Never = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public long Key { get; init; }
    public required string ConnectionId { get; init; }
    public required string VaultName { get; init; }
    public required string Arn { get; init; }
    public required RecoveryPointStatus Status { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset DeletedAt { get; init; }
    public required string ResourceType { get; init; }
    public required long SizeInBytes { get; init; }

    /// <summary>The resource's name in lower case: what people expect of a sorted list.</summary>
    public required string ResourceSortName { get; init; }

    /// <summary>The point's ARN, the resource's ARN and its name in lower case; the database derives it.</summary>
    public string SearchText { get; init; } = "";
    public string? VaultArn { get; init; }
    public string? SourceVaultArn { get; init; }
    public string? ResourceArn { get; init; }
    public string? ResourceName { get; init; }
    public string? StatusMessage { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public string? LifecycleJson { get; init; }
    public DateTimeOffset? MovesToColdAt { get; init; }
    public string? StorageClass { get; init; }
    public string? EncryptionKeyArn { get; init; }
    public bool IsEncrypted { get; init; }
    public string? IamRoleArn { get; init; }
    public string? BackupPlanId { get; init; }
    public string? BackupPlanName { get; init; }
    public string? BackupRuleId { get; init; }
    public string? BackupRuleName { get; init; }
    public string? ParentRecoveryPointArn { get; init; }
    public bool IsParent { get; init; }
    public string? IndexStatus { get; init; }
    public DateTimeOffset? LastRestoredAt { get; init; }

    public static RecoveryPointRow From(ConnectionId connection, RecoveryPoint point) => new()
    {
        ConnectionId = connection.Value,
        VaultName = point.VaultName,
        Arn = point.Arn,
        Status = point.Status,
        CreatedAt = point.CreatedAt,
        DeletedAt = point.DeletedAt ?? Never,
        ResourceType = point.ResourceType ?? "",
        SizeInBytes = point.SizeInBytes ?? NoSize,
        ResourceSortName = point.ResourceName?.ToLowerInvariant() ?? "",
        VaultArn = point.VaultArn,
        SourceVaultArn = point.SourceVaultArn,
        ResourceArn = point.ResourceArn,
        ResourceName = point.ResourceName,
        StatusMessage = point.StatusMessage,
        CompletedAt = point.CompletedAt,
        LifecycleJson = point.Lifecycle is null ? null : JsonSerializer.Serialize(point.Lifecycle),
        MovesToColdAt = point.MovesToColdAt,
        StorageClass = point.StorageClass,
        EncryptionKeyArn = point.EncryptionKeyArn,
        IsEncrypted = point.IsEncrypted,
        IamRoleArn = point.IamRoleArn,
        BackupPlanId = point.BackupPlanId,
        BackupPlanName = point.BackupPlanName,
        BackupRuleId = point.BackupRuleId,
        BackupRuleName = point.BackupRuleName,
        ParentRecoveryPointArn = point.ParentRecoveryPointArn,
        IsParent = point.IsParent,
        IndexStatus = point.IndexStatus,
        LastRestoredAt = point.LastRestoredAt,
    };

    public RecoveryPoint ToRecoveryPoint() => new(Arn, VaultName, Status, CreatedAt)
    {
        DeletedAt = DeletedAt == Never ? null : DeletedAt,
        ResourceType = ResourceType.Length == 0 ? null : ResourceType,
        SizeInBytes = SizeInBytes == NoSize ? null : SizeInBytes,
        VaultArn = VaultArn,
        SourceVaultArn = SourceVaultArn,
        ResourceArn = ResourceArn,
        ResourceName = ResourceName,
        StatusMessage = StatusMessage,
        CompletedAt = CompletedAt,
        Lifecycle = LifecycleJson is null ? null : JsonSerializer.Deserialize<Lifecycle>(LifecycleJson),
        MovesToColdAt = MovesToColdAt,
        StorageClass = StorageClass,
        EncryptionKeyArn = EncryptionKeyArn,
        IsEncrypted = IsEncrypted,
        IamRoleArn = IamRoleArn,
        BackupPlanId = BackupPlanId,
        BackupPlanName = BackupPlanName,
        BackupRuleId = BackupRuleId,
        BackupRuleName = BackupRuleName,
        ParentRecoveryPointArn = ParentRecoveryPointArn,
        IsParent = IsParent,
        IndexStatus = IndexStatus,
        LastRestoredAt = LastRestoredAt,
    };
}
