using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>The connections that a test names.</summary>
public sealed class FakeConnections(params Connection[] connections) : IConnections
{
    public ImmutableArray<Connection> All { get; } = [.. connections];

    public Connection? Find(ConnectionId id) => All.FirstOrDefault(connection => connection.Id == id);
}
