using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Calls;

/// <summary>How often an operation was sent through a connection since the start, retries included.</summary>
public sealed record CallCount(ConnectionId Connection, string Operation, CallOutcome Outcome, long Count);
