namespace BackupConsole.Emulator.Plans;

internal sealed record IndexAction(IReadOnlyList<string>? ResourceTypes);
