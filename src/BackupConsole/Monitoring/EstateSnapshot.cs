using System.Collections.Immutable;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Monitoring;

/// <summary>What the monitor last saw of every connection, in the order of the configuration.</summary>
public sealed record EstateSnapshot(ImmutableArray<ConnectionSnapshot> Connections)
{
    public static EstateSnapshot Empty { get; } = new(ImmutableArray<ConnectionSnapshot>.Empty);

    public ConnectionSnapshot? Find(ConnectionId id) => Connections.FirstOrDefault(connection => connection.Connection.Id == id);

    /// <summary>The connections of a scope: one, or all when none is named.</summary>
    public IEnumerable<ConnectionSnapshot> In(ConnectionId? scope) =>
        scope is { } id ? Connections.Where(connection => connection.Connection.Id == id) : Connections;
}
