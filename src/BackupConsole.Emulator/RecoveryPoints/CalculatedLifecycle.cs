namespace BackupConsole.Emulator.RecoveryPoints;

internal sealed record CalculatedLifecycle(DateTimeOffset? MoveToColdStorageAt, DateTimeOffset? DeleteAt);
