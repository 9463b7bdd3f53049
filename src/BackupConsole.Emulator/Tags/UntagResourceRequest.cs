namespace BackupConsole.Emulator.Tags;

internal sealed record UntagResourceRequest(List<string> TagKeyList);
