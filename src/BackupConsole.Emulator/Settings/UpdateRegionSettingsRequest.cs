namespace BackupConsole.Emulator.Settings;

internal sealed record UpdateRegionSettingsRequest(
    Dictionary<string, bool>? ResourceTypeOptInPreference,
    Dictionary<string, bool>? ResourceTypeManagementPreference);
