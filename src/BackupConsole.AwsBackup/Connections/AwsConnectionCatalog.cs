using System.Collections.Frozen;
using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Connections;

/// <summary>The connections of this console. It is filled once, before the first use: an embedded emulator's address is only known when it listens.</summary>
public sealed class AwsConnectionCatalog : IConnections
{
    private FrozenDictionary<ConnectionId, AwsConnection>? _byId;

    public ImmutableArray<Connection> All { get => _byId is null ? throw NotFilled() : field; private set; }

    /// <exception cref="InvalidOperationException">It was filled before.</exception>
    /// <exception cref="ArgumentException">Two connections have the same id, or a demo connection has no endpoint.</exception>
    public void Fill(IEnumerable<AwsConnection> connections)
    {
        ImmutableArray<AwsConnection> given = [.. connections];
        if (given.GroupBy(connection => connection.Id).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
        {
            throw new ArgumentException($"Two connections have the id {twice}.", nameof(connections));
        }

        if (given.FirstOrDefault(connection => connection is { IsDemo: true, Endpoint: null }) is { } homeless)
        {
            throw new ArgumentException($"The demo connection {homeless.Id} has no endpoint.", nameof(connections));
        }

        if (_byId is not null)
        {
            throw new InvalidOperationException("The connections are fixed at start and were given already.");
        }

        All = [.. given.Select(connection => connection.ToConnection())];
        _byId = given.ToFrozenDictionary(connection => connection.Id);
    }

    public Connection? Find(ConnectionId id) => FindAws(id)?.ToConnection();

    internal AwsConnection? FindAws(ConnectionId id) => (_byId ?? throw NotFilled()).GetValueOrDefault(id);

    private static InvalidOperationException NotFilled() => new("The connections were asked for before they were given.");
}
