using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Tests.Databases;

/// <summary>How the database would answer.</summary>
internal static class QueryPlan
{
    public static async Task<string> ExplainAsync<TRow>(ConsoleDbContext context, IQueryable<TRow> query)
    {
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = query.CreateDbCommand();
        command.CommandText = (context.Database.IsSqlite() ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }
}
