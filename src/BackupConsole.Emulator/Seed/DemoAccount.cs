namespace BackupConsole.Emulator.Seed;

internal sealed record DemoAccount(string Id, string Name, IReadOnlyList<DemoRegion> Regions);
