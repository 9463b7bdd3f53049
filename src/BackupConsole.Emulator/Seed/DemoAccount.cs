namespace BackupConsole.Emulator.Seed;

/// <param name="Scale">How many of each kind of resource, relative to production.</param>
internal sealed record DemoAccount(string Id, string Name, IReadOnlyList<string> Regions, double Scale);
