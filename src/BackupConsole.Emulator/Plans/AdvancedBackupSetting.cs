namespace BackupConsole.Emulator.Plans;

internal sealed record AdvancedBackupSetting(string ResourceType, Dictionary<string, string> BackupOptions);
