namespace BackupConsole.Emulator.Vaults;

internal sealed record CreateBackupVaultRequest(Dictionary<string, string>? BackupVaultTags, string? EncryptionKeyArn, string? CreatorRequestId);
