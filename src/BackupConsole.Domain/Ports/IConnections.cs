using System.Collections.Immutable;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Ports;

/// <summary>The connections of this console, fixed at start.</summary>
public interface IConnections
{
    ImmutableArray<Connection> All { get; }

    /// <summary>The connection of this id, or null.</summary>
    Connection? Find(ConnectionId id);
}
