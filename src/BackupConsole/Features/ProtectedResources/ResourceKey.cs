using BackupConsole.Domain.Estate;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>Which resource, seen through which connection.</summary>
public readonly record struct ResourceKey(ConnectionId Connection, string Arn);
