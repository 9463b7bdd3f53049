namespace BackupConsole.Emulator.Plans;

internal sealed record ScanAction(string? MalwareScanner, string? ScanMode);
