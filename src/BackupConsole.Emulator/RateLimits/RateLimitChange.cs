namespace BackupConsole.Emulator.RateLimits;

/// <summary>What POST /_emulator/rate-limits takes.</summary>
internal sealed record RateLimitChange
{
    public bool? IsOn { get; init; }
}
