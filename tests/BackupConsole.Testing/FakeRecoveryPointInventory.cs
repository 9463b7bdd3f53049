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

    public async Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken)
    {
        var page = await SearchEstateAsync(query, cancellationToken);
        return new Page<RecoveryPoint>([.. page.Items.Select(known => known.Point)], page.Total);
    }

    public Task<Page<KnownRecoveryPoint>> SearchEstateAsync(RecoveryPointQuery query, CancellationToken cancellationToken)
    {
        var found = _points.Where(pair => IsOf(pair.Key.Connection, pair.Value, query))
            .OrderByDescending(pair => pair.Value.CreatedAt).ThenBy(pair => pair.Value.Arn, StringComparer.Ordinal)
            .Select(pair => new KnownRecoveryPoint(pair.Key.Connection, pair.Value)).ToList();
        return Task.FromResult(new Page<KnownRecoveryPoint>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
    }

    private static bool IsOf(ConnectionId connection, RecoveryPoint point, RecoveryPointQuery query) =>
        query.Connections.Contains(connection)
        && (query.VaultNames.IsEmpty || query.VaultNames.Contains(point.VaultName))
        && (query.Statuses.IsEmpty || query.Statuses.Contains(point.Status))
        && (query.ResourceTypes.IsEmpty || query.ResourceTypes.Contains(point.ResourceType ?? ""))
        && (query.ResourceArn is null || query.ResourceArn == point.ResourceArn)
        && (query.ParentArn is null || query.ParentArn == point.ParentRecoveryPointArn)
        && (query.BackupPlanId is null || query.BackupPlanId == point.BackupPlanId)
        && (query.IsCold is null || query.IsCold == point.IsCold(query.Now))
        && !(point.CreatedAt < query.CreatedFrom)
        && !(point.CreatedAt >= query.CreatedTo)
        && (query.ExpiresBefore is null || point.DeletedAt < query.ExpiresBefore)
        && (query.Text is null || $"{point.Arn} {point.ResourceArn} {point.ResourceName}".Contains(query.Text, StringComparison.OrdinalIgnoreCase));

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
