using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.RecoveryPoints;

/// <summary>A recovery point and the connection through which it was seen.</summary>
public sealed record KnownRecoveryPoint(ConnectionId Connection, RecoveryPoint Point);
