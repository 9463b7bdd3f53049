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
    private const int KeysPerDelete = 1000;

    private static readonly string[] Identity = [nameof(RecoveryPointRow.ConnectionId), nameof(RecoveryPointRow.VaultName), nameof(RecoveryPointRow.Arn)];

    public Task<int> ReplaceVaultAsync(ConnectionId connection, string vaultName, IReadOnlyCollection<RecoveryPoint> points, CancellationToken cancellationToken)
    {
        if (points.FirstOrDefault(point => point.VaultName != vaultName) is { } stranger)
        {
            throw new ArgumentException($"The listing of {vaultName} holds a recovery point of {stranger.VaultName}.", nameof(points));
        }

        return database.WriteAsync(
            async (context, token) =>
            {
                await context.LockAsync($"vault\n{connection}\n{vaultName}", token);
                var listed = points.DistinctBy(point => point.Arn).ToDictionary(point => point.Arn, StringComparer.Ordinal);
                var gone = await CompareAsync(context, connection, vaultName, listed, token);
                var changed = 0;
                foreach (var keys in gone.Chunk(KeysPerDelete))
                {
                    changed += await context.RecoveryPoints.Where(point => keys.Contains(point.Key)).ExecuteDeleteAsync(token);
                }

                return changed + await UpsertFor(context).WriteAsync(context, listed.Values.Select(point => RecoveryPointRow.From(connection, point)), token);
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

    public Task<int> RemoveAsync(ConnectionId connection, string vaultName, string recoveryPointArn, CancellationToken cancellationToken) => database.WriteAsync(
        (context, token) => context.RecoveryPoints
            .Where(point => point.ConnectionId == connection.Value && point.VaultName == vaultName && point.Arn == recoveryPointArn)
            .ExecuteDeleteAsync(token),
        cancellationToken);

    public Task<(long Count, DateTimeOffset? NewestCreatedAt)> SummariseVaultAsync(ConnectionId connection, string vaultName, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var points = context.RecoveryPoints.AsNoTracking().Where(point => point.ConnectionId == connection.Value && point.VaultName == vaultName);
            var newest = await points.OrderByDescending(point => point.CreatedAt).Select(point => (DateTimeOffset?)point.CreatedAt).FirstOrDefaultAsync(cancellationToken);
            return (await points.LongCountAsync(cancellationToken), newest);
        },
        cancellationToken);

    public async Task<Page<RecoveryPoint>> SearchAsync(RecoveryPointQuery query, CancellationToken cancellationToken)
    {
        var page = await SearchEstateAsync(query, cancellationToken);
        return new Page<RecoveryPoint>([.. page.Items.Select(known => known.Point)], page.Total) { HasMore = page.HasMore };
    }

    public Task<Page<KnownRecoveryPoint>> SearchEstateAsync(RecoveryPointQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var text = await TextIndex.FindAsync<RecoveryPointRow>(context, query.Text, cancellationToken);
            var matching = RecoveryPointFilters.Apply(TextIndex.Rows<RecoveryPointRow>(context, text), query);
            var count = await ListCount.OfAsync(matching, text.IsCommon ? query.CountAtMost : null, query.Skip + query.Take, cancellationToken);
            if (count.Total <= query.Skip || query.Take <= 0)
            {
                return new Page<KnownRecoveryPoint>([], count.Total) { HasMore = count.HasMore };
            }

            var window = count.WindowOf(query.Skip, query.Take);
            var order = query with { IsAscending = query.IsAscending != window.IsFromEnd };

            var keys = RecoveryPointFilters.Sort(matching, order).Skip(window.Skip).Take(window.Take).Select(point => point.Key);
            var rows = await RecoveryPointFilters.Sort(context.RecoveryPoints.AsNoTracking().Where(point => keys.Contains(point.Key)), query).ToListAsync(cancellationToken);
            return new Page<KnownRecoveryPoint>([.. rows.Select(row => new KnownRecoveryPoint(new ConnectionId(row.ConnectionId), row.ToRecoveryPoint()))], count.Total) { HasMore = count.HasMore };
        },
        cancellationToken);

    private static Upsert UpsertFor(ConsoleDbContext context) =>
        Upsert.Into<RecoveryPointRow>(context, Identity, property => $"excluded.\"{property.GetColumnName()}\"", guard: null);

    /// <summary>Takes out of <paramref name="listed"/> what is stored as it is. One row at a time, because a vault can hold a million.</summary>
    /// <returns>The keys of the rows that are no longer listed.</returns>
    private static async Task<List<long>> CompareAsync(ConsoleDbContext context, ConnectionId connection, string vaultName, Dictionary<string, RecoveryPoint> listed, CancellationToken cancellationToken)
    {
        var gone = new List<long>();
        var known = context.RecoveryPoints.AsNoTracking().Where(point => point.ConnectionId == connection.Value && point.VaultName == vaultName);
        await foreach (var row in known.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!listed.TryGetValue(row.Arn, out var point))
            {
                gone.Add(row.Key);
            }
            else if (point == row.ToRecoveryPoint())
            {
                listed.Remove(row.Arn);
            }
        }

        return gone;
    }
}
