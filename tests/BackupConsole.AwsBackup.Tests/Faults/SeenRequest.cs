namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>A request as the emulator logged it; the fault is null where nothing went wrong.</summary>
internal sealed record SeenRequest(string Operation, DateTimeOffset Time, int Status, string? Fault);
