namespace BackupConsole.Emulator.Settings;

internal sealed record UpdateGlobalSettingsRequest(Dictionary<string, string>? GlobalSettings);
