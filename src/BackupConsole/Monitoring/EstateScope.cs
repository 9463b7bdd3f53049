using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Monitoring;

/// <summary>The connections that a page is about: the one chosen in the switcher, or all that are configured.</summary>
/// <param name="Chosen">Null = all.</param>
/// <param name="Connections">Named one by one, because the store may hold rows of connections that are no longer configured.</param>
public sealed record EstateScope(ConnectionId? Chosen, ImmutableArray<Connection> Connections)
{
    public ImmutableArray<ConnectionId> Ids { get; } = [.. Connections.Select(connection => connection.Id)];

    /// <param name="chosen">The id in the URL; null, or one that is not configured, is all.</param>
    /// <param name="connections">What is configured.</param>
    public static EstateScope Of(string? chosen, IConnections connections) =>
        chosen is not null && connections.Find(new ConnectionId(chosen)) is { } connection
            ? new EstateScope(connection.Id, [connection])
            : new EstateScope(null, connections.All);

    public bool Equals(EstateScope? other) => other is not null && Ids.SequenceEqual(other.Ids) && Chosen == other.Chosen;

    public override int GetHashCode() => HashCode.Combine(Chosen, Ids.Length);

    public IEnumerable<ConnectionSnapshot> In(EstateSnapshot estate) => Ids.Select(estate.Find).OfType<ConnectionSnapshot>();

    /// <summary>The estate's time. Connections of one estate share a clock: AWS's are wall time, and a demo stands alone.</summary>
    public DateTimeOffset Now(EstateSnapshot estate, DateTimeOffset wall) => In(estate).FirstOrDefault()?.Clock.At(wall) ?? wall;
}
