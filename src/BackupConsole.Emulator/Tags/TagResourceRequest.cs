namespace BackupConsole.Emulator.Tags;

internal sealed record TagResourceRequest(Dictionary<string, string> Tags);
