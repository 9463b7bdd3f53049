namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>How a client's story is started here.</summary>
internal sealed record ReadyClient(string Version, string Program, IReadOnlyList<string> Arguments)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
