namespace BackupConsole.Emulator.Contracts;

internal sealed record CalculatedLifecycle(DateTimeOffset? MoveToColdStorageAt, DateTimeOffset? DeleteAt);
