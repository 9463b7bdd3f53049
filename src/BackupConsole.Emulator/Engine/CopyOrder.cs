using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Engine;

/// <summary>A copy that a person or a rule asks for. Account and Region are those that the copy is made from.</summary>
internal sealed record CopyOrder
{
    public required string Account { get; init; }

    public required string Region { get; init; }

    public required string SourceVaultArn { get; init; }

    public required string SourcePointArn { get; init; }

    public required string ResourceArn { get; init; }

    public required string ResourceType { get; init; }

    public required string ResourceName { get; init; }

    public required long Bytes { get; init; }

    public required string RoleArn { get; init; }

    public required string DestinationVaultArn { get; init; }

    public required Lifecycle? Lifecycle { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset PointCreatedAt { get; init; }

    /// <summary>The backup job whose rule asked for the copy.</summary>
    public string? BackupJobId { get; init; }

    public RecoveryPointCreator? CreatedBy { get; init; }

    public Dictionary<string, string>? Tags { get; init; }

    public JobRecord? Parent { get; init; }

    public string? MemberId { get; init; }

    /// <summary>Tells apart copies of the same recovery point to the same vault.</summary>
    public required string Occasion { get; init; }

    public static CopyOrder OfBackup(JobRecord backup, string destinationVaultArn, Lifecycle? lifecycle) => new()
    {
        Account = backup.Account,
        Region = backup.Region,
        SourceVaultArn = backup.VaultArn,
        SourcePointArn = backup.RecoveryPointArn,
        ResourceArn = backup.ResourceArn,
        ResourceType = backup.ResourceType,
        ResourceName = backup.ResourceName,
        Bytes = backup.Bytes,
        RoleArn = backup.RoleArn,
        DestinationVaultArn = destinationVaultArn,
        Lifecycle = LifecycleRules.OfCopy(lifecycle, backup.Lifecycle),
        CreatedAt = backup.Timeline.EndedAt,
        PointCreatedAt = backup.CreatedAt,
        BackupJobId = backup.Id,
        CreatedBy = backup.CreatedBy,
        Tags = backup.RecoveryPointTags,
        Occasion = backup.Id,
    };

    public static CopyOrder OfPoint(RecoveryPointRecord point, string destinationVaultArn, Lifecycle? lifecycle, DateTimeOffset at, string occasion) => new()
    {
        Account = point.Account,
        Region = point.Region,
        SourceVaultArn = point.VaultArn,
        SourcePointArn = point.Arn,
        ResourceArn = point.ResourceArn,
        ResourceType = point.ResourceType,
        ResourceName = point.ResourceName,
        Bytes = point.Bytes ?? 0,
        RoleArn = point.RoleArn,
        DestinationVaultArn = destinationVaultArn,
        Lifecycle = LifecycleRules.OfCopy(lifecycle, point.Lifecycle),
        CreatedAt = at,

        // The copy of a continuous recovery point is a snapshot of now.
        PointCreatedAt = point.IsContinuous ? at : point.CreatedAt,
        CreatedBy = point.CreatedBy,
        Occasion = occasion,
    };
}
