using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackupConsole.Storage.Databases;

/// <summary>
/// Runs one statement for each of many rows: prepared once in SQLite, which has no round trips; in batches of one round trip each in PostgreSQL.
/// SaveChanges would have to read every row first, and takes ten times as long for a vault of 100,000 recovery points.
/// </summary>
/// <remarks>The statement's parameters are <c>@p0</c>, <c>@p1</c>, … in the order of <paramref name="properties"/>.</remarks>
internal sealed class RowWriter(ConsoleDbContext context, string sql, IReadOnlyList<IProperty> properties)
{
    private const int RowsPerRoundTrip = 500;

    /// <returns>How many rows the statements changed.</returns>
    public Task<int> WriteAsync<TRow>(IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        var connection = context.Database.GetDbConnection();
        return connection.CanCreateBatch ? WriteBatchesAsync(connection, rows, cancellationToken) : WritePreparedAsync(connection, rows, cancellationToken);
    }

    private async Task<int> WritePreparedAsync<TRow>(DbConnection connection, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var command = connection.CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        var changed = 0;
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.Parameters.AddRange(ParametersOf(command, row));
                await command.PrepareAsync(cancellationToken);
            }

            for (var index = 0; index < properties.Count; index++)
            {
                command.Parameters[index].Value = StoredValue(properties[index], row) ?? DBNull.Value;
            }

            // Not awaited row by row: Microsoft.Data.Sqlite has no asynchronous input and output.
            cancellationToken.ThrowIfCancellationRequested();
            changed += command.ExecuteNonQuery();
        }

        return changed;
    }

    private async Task<int> WriteBatchesAsync<TRow>(DbConnection connection, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        await using var factory = connection.CreateCommand();
        var changed = 0;
        foreach (var chunk in rows.Chunk(RowsPerRoundTrip))
        {
            await using var batch = connection.CreateBatch();
            batch.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
            foreach (var row in chunk)
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = sql;
                command.Parameters.AddRange(ParametersOf(factory, row));
                batch.BatchCommands.Add(command);
            }

            // All commands share their text, so the server parses and plans it once for the whole connection.
            await batch.PrepareAsync(cancellationToken);
            changed += await batch.ExecuteNonQueryAsync(cancellationToken);
        }

        return changed;
    }

    private DbParameter[] ParametersOf(DbCommand command, object row) =>
        [.. properties.Select((property, index) =>
            property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", ValueOf(property, row), property.IsNullable))];

    private static object? ValueOf(IProperty property, object row) => property.PropertyInfo!.GetValue(row);

    private static object? StoredValue(IProperty property, object row)
    {
        var value = ValueOf(property, row);
        return value is not null && property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
