using BackupConsole.Domain.Operations;
using BackupConsole.Storage.Databases;

namespace BackupConsole.Storage.Operations;

/// <summary>Writes the items of a new operation, of which there can be a hundred thousand.</summary>
internal static class OperationItemWriter
{
    public static Task InsertAsync(ConsoleDbContext context, IReadOnlyCollection<OperationItem> items, CancellationToken cancellationToken)
    {
        var properties = context.Model.FindEntityType(typeof(OperationItemRow))!.GetProperties().ToList();
        var sql = $"""
            INSERT INTO "OperationItems" ({string.Join(", ", properties.Select(property => $"\"{property.Name}\""))})
            VALUES ({string.Join(", ", properties.Select((_, index) => $"@p{index}"))})
            """;
        return new RowWriter(context, sql, properties).WriteAsync(items.Select(OperationItemRow.From), cancellationToken);
    }
}
