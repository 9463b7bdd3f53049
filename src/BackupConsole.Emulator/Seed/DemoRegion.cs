namespace BackupConsole.Emulator.Seed;

internal sealed record DemoRegion(string Name, IReadOnlyList<string> Applications);
