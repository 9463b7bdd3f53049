namespace BackupConsole.Emulator.Vaults;

internal sealed record PutLockRequest(long? MinRetentionDays, long? MaxRetentionDays, long? ChangeableForDays);
