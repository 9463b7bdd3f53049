using System.Text.Json.Serialization;
using BackupConsole.Emulator.Contracts;

namespace BackupConsole.Emulator.RecoveryPoints;

/// <summary>A recovery point as Describe and ListByBackupVault answer it.</summary>
internal sealed record RecoveryPointDescription
{
    public required string RecoveryPointArn { get; init; }

    public required string BackupVaultName { get; init; }

    public required string BackupVaultArn { get; init; }

    public string? SourceBackupVaultArn { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public required string IamRoleArn { get; init; }

    public required string Status { get; init; }

    public string? StatusMessage { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public required DateTimeOffset InitiationDate { get; init; }

    public DateTimeOffset? CompletionDate { get; init; }

    public long? BackupSizeInBytes { get; init; }

    public CalculatedLifecycle? CalculatedLifecycle { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public required string EncryptionKeyArn { get; init; }

    public required string EncryptionKeyType { get; init; }

    public bool IsEncrypted { get; init; } = true;

    /// <summary>Describe alone answers it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClass { get; init; }

    public DateTimeOffset? LastRestoreTime { get; init; }

    public string? ParentRecoveryPointArn { get; init; }

    public string? CompositeMemberIdentifier { get; init; }

    public bool IsParent { get; init; }

    public string VaultType { get; init; } = "BACKUP_VAULT";

    public string? IndexStatus { get; init; }

    public string? IndexStatusMessage { get; init; }

    public static RecoveryPointDescription Of(RecoveryPointRecord point) => new()
    {
        RecoveryPointArn = point.Arn,
        BackupVaultName = point.Vault,
        BackupVaultArn = point.VaultArn,
        SourceBackupVaultArn = point.SourceVaultArn,
        ResourceArn = point.ResourceArn,
        ResourceType = point.ResourceType,
        ResourceName = point.ResourceName,
        CreatedBy = point.CreatedBy,
        IamRoleArn = point.RoleArn,
        Status = point.Status,
        StatusMessage = point.StatusMessage,
        CreationDate = point.CreatedAt,
        InitiationDate = point.InitiatedAt,
        CompletionDate = point.CompletedAt,
        BackupSizeInBytes = point.Bytes,
        CalculatedLifecycle = point.Calculated,
        Lifecycle = point.Lifecycle,
        EncryptionKeyArn = point.KeyArn,
        EncryptionKeyType = point.KeyType,
        StorageClass = point.IsCold ? "COLD" : "WARM",
        LastRestoreTime = point.LastRestoreAt,
    };
}
