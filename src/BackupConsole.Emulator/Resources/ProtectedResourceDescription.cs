namespace BackupConsole.Emulator.Resources;

internal sealed record ProtectedResourceDescription(
    string ResourceArn,
    string ResourceType,
    DateTimeOffset LastBackupTime,
    string ResourceName,
    string LastBackupVaultArn,
    string LastRecoveryPointArn,
    long? LatestRestoreExecutionTimeMinutes,
    DateTimeOffset? LatestRestoreJobCreationDate,
    DateTimeOffset? LatestRestoreRecoveryPointCreationDate);
