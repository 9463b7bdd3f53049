using System.Linq.Expressions;
using BackupConsole.Domain.History;

namespace BackupConsole.Storage.RecoveryPoints;

/// <summary>A question about recovery points, put so that the database answers it.</summary>
internal static class RecoveryPointFilters
{
    public static IQueryable<RecoveryPointRow> Apply(IQueryable<RecoveryPointRow> points, RecoveryPointQuery query)
    {
        var connection = query.Connection.Value;
        points = points.Where(point => point.ConnectionId == connection && point.VaultName == query.VaultName);
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

    private static IQueryable<RecoveryPointRow> By<TKey>(IQueryable<RecoveryPointRow> points, Expression<Func<RecoveryPointRow, TKey>> column, bool isAscending) => isAscending
        ? points.OrderBy(column).ThenBy(point => point.Arn).ThenBy(point => point.Key)
        : points.OrderByDescending(column).ThenByDescending(point => point.Arn).ThenByDescending(point => point.Key);
}
