using System.Linq.Expressions;
using BackupConsole.Domain.History;

namespace BackupConsole.Storage.RecoveryPoints;

/// <summary>A question about recovery points, put so that the database answers it.</summary>
internal static class RecoveryPointFilters
{
    public static IQueryable<RecoveryPointRow> Apply(IQueryable<RecoveryPointRow> points, RecoveryPointQuery query)
    {
        points = ApplyPlaces(points, query);
        if (!query.Statuses.IsEmpty)
        {
            var statuses = query.Statuses.ToList();
            points = points.Where(point => statuses.Contains(point.Status));
        }

        if (!query.ResourceTypes.IsEmpty)
        {
            var types = query.ResourceTypes.ToList();
            points = points.Where(point => types.Contains(point.ResourceType));
        }

        if (query.ResourceArn is { } resource)
        {
            points = points.Where(point => point.ResourceArn == resource);
        }

        if (query.ParentArn is { } parent)
        {
            points = points.Where(point => point.ParentRecoveryPointArn == parent);
        }

        if (query.BackupPlanId is { } plan)
        {
            points = points.Where(point => point.BackupPlanId == plan);
        }

        points = ApplyTimes(points, query);
        if (query.Text?.Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            // EF Core escapes what would be a wildcard.
            points = points.Where(point => point.SearchText.Contains(text));
        }

        return points;
    }

    public static IQueryable<RecoveryPointRow> Sort(IQueryable<RecoveryPointRow> points, RecoveryPointQuery query) => query.Sort switch
    {
        RecoveryPointSort.CreatedAt => By(points, point => point.CreatedAt, query.IsAscending),
        RecoveryPointSort.DeletedAt => By(points, point => point.DeletedAt, query.IsAscending),
        RecoveryPointSort.ResourceName => By(points, point => point.ResourceSortName, query.IsAscending),
        RecoveryPointSort.ResourceType => By(points, point => point.ResourceType, query.IsAscending),
        RecoveryPointSort.Status => By(points, point => point.Status, query.IsAscending),
        RecoveryPointSort.SizeInBytes => By(points, point => point.SizeInBytes, query.IsAscending),
    };

    private static IQueryable<RecoveryPointRow> ApplyPlaces(IQueryable<RecoveryPointRow> points, RecoveryPointQuery query)
    {
        if (query is { Connections: [var only], VaultNames: [var vault] })
        {
            // Equality lets the vault's own indexes serve.
            return points.Where(point => point.ConnectionId == only.Value && point.VaultName == vault);
        }

        var connections = query.Connections.Select(connection => connection.Value).ToList();
        var vaults = query.VaultNames.ToList();
        points = points.Where(point => connections.Contains(point.ConnectionId));
        return vaults.Count == 0 ? points : points.Where(point => vaults.Contains(point.VaultName));
    }

    private static IQueryable<RecoveryPointRow> ApplyTimes(IQueryable<RecoveryPointRow> points, RecoveryPointQuery query)
    {
        if (query.CreatedFrom is { } from)
        {
            points = points.Where(point => point.CreatedAt >= from);
        }

        if (query.CreatedTo is { } to)
        {
            points = points.Where(point => point.CreatedAt < to);
        }

        if (query.ExpiresBefore is { } end)
        {
            points = points.Where(point => point.DeletedAt < end);
        }

        if (query.IsCold is not { } isCold)
        {
            return points;
        }

        // RecoveryPoint.IsCold in SQL; a test compares the two.
        var now = query.Now;
        return isCold
            ? points.Where(point => point.StorageClass == "COLD" || (point.StorageClass == null && point.MovesToColdAt <= now))
            : points.Where(point => point.StorageClass != null ? point.StorageClass != "COLD" : point.MovesToColdAt == null || point.MovesToColdAt > now);
    }

    // The tie breakers run the same way, so that one index serves both directions.
    private static IQueryable<RecoveryPointRow> By<TKey>(IQueryable<RecoveryPointRow> points, Expression<Func<RecoveryPointRow, TKey>> column, bool isAscending) => isAscending
        ? points.OrderBy(column).ThenBy(point => point.CreatedAt).ThenBy(point => point.Key)
        : points.OrderByDescending(column).ThenByDescending(point => point.CreatedAt).ThenByDescending(point => point.Key);
}
