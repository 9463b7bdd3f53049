using BackupConsole.Domain.Operations;

namespace BackupConsole.Storage.Operations;

/// <summary>Questions about operations and their items, put so that the database answers them.</summary>
internal static class OperationFilters
{
    public static IQueryable<OperationRow> Apply(IQueryable<OperationRow> operations, OperationQuery query)
    {
        if (!query.Connections.IsEmpty)
        {
            var connections = query.Connections.Select(connection => connection.Value).ToList();
            operations = operations.Where(row => connections.Contains(row.ConnectionId));
        }

        if (!query.States.IsEmpty)
        {
            var states = query.States.ToList();
            operations = operations.Where(row => states.Contains(row.State));
        }

        return operations;
    }

    public static IQueryable<OperationItemRow> Apply(IQueryable<OperationItemRow> items, OperationItemQuery query)
    {
        items = items.Where(item => item.OperationId == query.OperationId);
        if (!query.States.IsEmpty)
        {
            var states = query.States.ToList();
            items = items.Where(item => states.Contains(item.State));
        }

        if (query.Text?.Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            // EF Core escapes what would be a wildcard.
            items = items.Where(item => item.SearchText.Contains(text));
        }

        return items;
    }
}
