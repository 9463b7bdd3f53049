using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Jobs;

internal sealed record StartBackupJobRequest
{
    public required string BackupVaultName { get; init; }

    public string? LogicallyAirGappedBackupVaultArn { get; init; }

    public required string ResourceArn { get; init; }

    public required string IamRoleArn { get; init; }

    public string? IdempotencyToken { get; init; }

    public long? StartWindowMinutes { get; init; }

    public long? CompleteWindowMinutes { get; init; }

    public Lifecycle? Lifecycle { get; init; }

    public Dictionary<string, string>? RecoveryPointTags { get; init; }

    public Dictionary<string, string>? BackupOptions { get; init; }

    public string? Index { get; init; }
}
