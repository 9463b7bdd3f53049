namespace BackupConsole.Emulator.Tagging;

internal sealed record TaggedResource(string Arn, IReadOnlyList<KeyValuePair<string, string>> Tags);
