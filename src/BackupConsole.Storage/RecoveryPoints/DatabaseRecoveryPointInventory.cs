using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.RecoveryPoints;

internal sealed class DatabaseRecoveryPointInventory(DatabaseAccess database) : IRecoveryPointInventory
{
    private static readonly string[] Identity = [nameof(RecoveryPointRow.ConnectionId), nameof(RecoveryPointRow.VaultName), nameof(RecoveryPointRow.Arn)];

    public Task<int> ReplaceVaultAsync(ConnectionId connection, string vaultName, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken)
    {
        if (points.FirstOrDefault(point => point.VaultName != vaultName) is { } stranger)
        {
            throw new ArgumentException($"The listing of {vaultName} holds a recovery point of {stranger.VaultName}.", nameof(points));
        }

        var rows = points.Select(point => RecoveryPointRow.From(connection, point)).OrderBy(row => row.Arn, StringComparer.Ordinal).ToList();
        return database.WriteAsync(
            async (context, token) =>
            {
                await context.LockAsync($"vault\n{connection}\n{vaultName}", token);
                var removed = await RemoveAllButAsync(context, connection, vaultName, rows, token);
                return removed + await UpsertFor(context).WriteAsync(context, rows, token);
            },
            cancellationToken);
    }

    public Task<int> UpsertAsync(ConnectionId connection, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken)
    {
        if (points.Count == 0)
        {
            return Task.FromResult(0);
        }

        var rows = points.Select(point => RecoveryPointRow.From(connection, point)).OrderBy(row => row.Arn, StringComparer.Ordinal).ToList();
        return database.WriteAsync((context, token) => UpsertFor(context).WriteAsync(context, rows, token), cancellationToken);
    }

    public Task<(long Count, DateTimeOffset? NewestCreatedAt)> SummariseVaultAsync(ConnectionId connection, string vaultName, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var points = context.RecoveryPoints.AsNoTracking().Where(point => point.ConnectionId == connection.Value && point.VaultName == vaultName);
            var newest = await points.OrderByDescending(point => point.CreatedAt).Select(point => (DateTimeOffset?)point.CreatedAt).FirstOrDefaultAsync(cancellationToken);
            return (await points.LongCountAsync(cancellationToken), newest);
        },
        cancellationToken);

    public Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var matching = RecoveryPointFilters.Apply(context.RecoveryPoints.AsNoTracking(), query);
            var total = await matching.LongCountAsync(cancellationToken);
            if (total <= query.Skip || query.Take <= 0)
            {
                return new Page<RecoveryPoint>([], total);
            }

            var keys = RecoveryPointFilters.Sort(matching, query).Skip(query.Skip).Take(query.Take).Select(point => point.Key);
            var rows = await RecoveryPointFilters.Sort(context.RecoveryPoints.AsNoTracking().Where(point => keys.Contains(point.Key)), query).ToListAsync(cancellationToken);
            return new Page<RecoveryPoint>([.. rows.Select(row => row.ToRecoveryPoint())], total);
        },
        cancellationToken);

    private static Upsert UpsertFor(ConsoleDbContext context) =>
        Upsert.Into<RecoveryPointRow>(context, Identity, property => $"excluded.\"{property.GetColumnName()}\"", guard: null);

    private static async Task<int> RemoveAllButAsync(ConsoleDbContext context, ConnectionId connection, string vaultName, List<RecoveryPointRow> listed, CancellationToken cancellationToken)
    {
        var known = await context.RecoveryPoints.AsNoTracking()
            .Where(point => point.ConnectionId == connection.Value && point.VaultName == vaultName)
            .Select(point => new { point.Arn, point.Key })
            .ToListAsync(cancellationToken);
        var arns = listed.Select(row => row.Arn).ToHashSet(StringComparer.Ordinal);
        var removed = 0;
        foreach (var gone in known.Where(point => !arns.Contains(point.Arn)).Select(point => point.Key).Chunk(1000))
        {
            removed += await context.RecoveryPoints.Where(point => gone.Contains(point.Key)).ExecuteDeleteAsync(cancellationToken);
        }

        return removed;
    }
}
