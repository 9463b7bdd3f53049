namespace BackupConsole.Benchmarks.Operations;

/// <summary>What an account asked of the emulator while AWS's rates were in force.</summary>
/// <param name="Calls">Every call to AWS Backup, throttled ones included.</param>
/// <param name="Throttled">Those that were refused because of the rate.</param>
internal sealed record Paced(long Calls, long Throttled);
