namespace BackupConsole.Emulator.Plans;

internal sealed record ScanSetting(string? MalwareScanner, IReadOnlyList<string>? ResourceTypes, string? ScannerRoleArn);
