using System.Collections.Concurrent;
using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Testing;

/// <summary>The recovery-point inventory in memory. Sorting is by creation only.</summary>
public sealed class FakeRecoveryPointInventory : IRecoveryPointInventory
{
    private readonly ConcurrentDictionary<(ConnectionId Connection, string VaultName, string Arn), RecoveryPoint> _points = new();

    public Task<int> ReplaceVaultAsync(ConnectionId connection, string vaultName, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken)
    {
        var kept = points.Select(point => point.Arn).ToHashSet();
        var removed = _points.Keys.Where(key => key.Connection == connection && key.VaultName == vaultName && !kept.Contains(key.Arn)).Count(key => _points.TryRemove(key, out _));
        return Task.FromResult(removed + Upsert(connection, points));
    }

    public Task<int> UpsertAsync(ConnectionId connection, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken) =>
        Task.FromResult(Upsert(connection, points));

    public Task<int> RemoveAsync(ConnectionId connection, string vaultName, string recoveryPointArn, CancellationToken cancellationToken) =>
        Task.FromResult(_points.TryRemove((connection, vaultName, recoveryPointArn), out _) ? 1 : 0);

    public Task<(long Count, DateTimeOffset? NewestCreatedAt)> SummariseVaultAsync(ConnectionId connection, string vaultName, CancellationToken cancellationToken)
    {
        var points = OfVault(connection, vaultName).ToList();
        return Task.FromResult(((long)points.Count, points.Max(point => (DateTimeOffset?)point.CreatedAt)));
    }

    public Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken)
    {
        var found = _points.Where(pair => query.Connections.Contains(pair.Key.Connection) && (query.VaultNames.IsEmpty || query.VaultNames.Contains(pair.Key.VaultName)))
            .Select(pair => pair.Value)
            .Where(point => (query.Statuses.IsEmpty || query.Statuses.Contains(point.Status))
                && (query.ResourceTypes.IsEmpty || query.ResourceTypes.Contains(point.ResourceType ?? ""))
                && (query.Text is null || $"{point.Arn} {point.ResourceArn} {point.ResourceName}".Contains(query.Text, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(point => point.CreatedAt).ThenBy(point => point.Arn, StringComparer.Ordinal).ToList();
        return Task.FromResult(new Page<RecoveryPoint>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
    }

    private IEnumerable<RecoveryPoint> OfVault(ConnectionId connection, string vaultName) =>
        _points.Where(pair => pair.Key.Connection == connection && pair.Key.VaultName == vaultName).Select(pair => pair.Value);

    private int Upsert(ConnectionId connection, IEnumerable<RecoveryPoint> points)
    {
        var written = 0;
        foreach (var point in points)
        {
            var key = (connection, point.VaultName, point.Arn);
            if (!_points.TryGetValue(key, out var known) || known != point)
            {
                _points[key] = point;
                written++;
            }
        }

        return written;
    }
}
