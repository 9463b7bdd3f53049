namespace BackupConsole.E2E.Infrastructure;

/// <summary>One request that the emulator has served.</summary>
internal sealed record EmulatorRequest(long Sequence, string Service, string Operation, string Target, string? AccountId, string? Region, string? AccessKeyId, string? UserAgent, int Status, string? Error);
