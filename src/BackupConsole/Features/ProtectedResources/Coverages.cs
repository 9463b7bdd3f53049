using System.Collections.Concurrent;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>Which plans choose which resources, worked out once for each thing that the monitor has seen, however many look at it.</summary>
internal sealed class Coverages
{
    private readonly ConcurrentDictionary<ConnectionId, (ConnectionSnapshot Of, Lazy<Task<PlanCoverage>> Coverage)> _known = new();

    /// <summary>Whether two snapshots of a connection give the same answer.</summary>
    public static bool AreAlike(ConnectionSnapshot first, ConnectionSnapshot second) =>
        ReferenceEquals(first, second)
        || (first.Plans == second.Plans
            && first.Resources == second.Resources
            && ReferenceEquals(first.OptIn, second.OptIn)
            && first.Knows(EstateRead.RegionSettings) == second.Knows(EstateRead.RegionSettings));

    public Task<PlanCoverage> OfAsync(ConnectionSnapshot connection) => _known.AddOrUpdate(
        connection.Connection.Id,
        _ => (connection, Start(connection)),
        (_, known) => AreAlike(known.Of, connection) ? known : (connection, Start(connection))).Coverage.Value;

    private static Lazy<Task<PlanCoverage>> Start(ConnectionSnapshot connection) => new(() => Task.Run(() =>
        PlanCoverage.Of(connection.Plans, connection.Resources, connection.Knows(EstateRead.RegionSettings) ? connection.OptIn : null)));
}
