using BackupConsole.Emulator.RecoveryPoints;

namespace BackupConsole.Emulator.Jobs;

internal sealed record StartCopyJobRequest
{
    public required string RecoveryPointArn { get; init; }

    public required string SourceBackupVaultName { get; init; }

    public required string DestinationBackupVaultArn { get; init; }

    public required string IamRoleArn { get; init; }

    public string? IdempotencyToken { get; init; }

    public Lifecycle? Lifecycle { get; init; }
}
