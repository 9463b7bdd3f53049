namespace BackupConsole.Emulator.Tagging;

internal sealed record TagFilter(string Key, List<string>? Values);
