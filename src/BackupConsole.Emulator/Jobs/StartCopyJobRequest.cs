using BackupConsole.Emulator.Contracts;

namespace BackupConsole.Emulator.Jobs;

internal sealed record StartCopyJobRequest
{
    public string? RecoveryPointArn { get; init; }

    public string? SourceBackupVaultName { get; init; }

    public string? DestinationBackupVaultArn { get; init; }

    public string? IamRoleArn { get; init; }

    public string? IdempotencyToken { get; init; }

    public Lifecycle? Lifecycle { get; init; }
}
