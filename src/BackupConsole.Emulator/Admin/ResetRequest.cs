namespace BackupConsole.Emulator.Admin;

/// <summary>What POST /_emulator/reset takes: "demo" or "empty"; without it, the seed that the emulator was started with.</summary>
internal sealed record ResetRequest
{
    public string? Seed { get; init; }
}
