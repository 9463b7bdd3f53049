using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>
/// Leads SQLite to the rows that can hold a text, by the trigrams that the migration TextIndex keeps. PostgreSQL finds its own index by itself.
/// It only narrows: the filters still compare the text, so what is found does not depend on how trigrams are made.
/// </summary>
internal static class TextIndex
{
    private const int ShortestText = 3;

    /// <summary>With more matches than this, fetching each row by its key costs more than walking through an index in the list's order.</summary>
    private const int MostMatches = 20_000;

    public static async Task<IQueryable<TRow>> NarrowAsync<TRow>(ConsoleDbContext context, string? text, CancellationToken cancellationToken)
        where TRow : class
    {
        var rows = context.Set<TRow>();
        var sought = text?.Trim().ToLowerInvariant() ?? "";

        // A NUL would end the phrase too early for SQLite.
        if (!context.Database.IsSqlite() || sought.EnumerateRunes().Count() < ShortestText || sought.Contains('\0', StringComparison.Ordinal))
        {
            return rows.AsNoTracking();
        }

        var table = context.Model.FindEntityType(typeof(TRow))!.GetTableName()!;
        var phrase = $"\"{sought.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var counted = FormattableStringFactory.Create(
            $"SELECT count(*) AS \"Value\" FROM (SELECT 1 FROM \"{table}Text\" WHERE \"{table}Text\" MATCH {{0}} LIMIT {MostMatches + 1})",
            phrase);
        if (await context.Database.SqlQuery<long>(counted).SingleAsync(cancellationToken) > MostMatches)
        {
            return rows.AsNoTracking();
        }

        // CROSS JOIN is SQLite's way to say which table comes first; by itself it walks through all rows of a kind.
        var matching = FormattableStringFactory.Create(
            $"SELECT r.* FROM \"{table}Text\" AS t CROSS JOIN \"{table}\" AS r ON r.\"Key\" = t.rowid WHERE t.\"{table}Text\" MATCH {{0}}",
            phrase);
        return rows.FromSql(matching).AsNoTracking();
    }
}
