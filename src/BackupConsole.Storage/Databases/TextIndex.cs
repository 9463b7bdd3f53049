using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>
/// Looks a text up in the trigrams that the migration TextIndex keeps. SQLite is led to the rows by it; PostgreSQL finds its own index by itself.
/// It only narrows: the filters still compare the text, so what is found does not depend on how trigrams are made.
/// </summary>
internal static class TextIndex
{
    private const int ShortestText = 3;

    /// <summary>With more matches than this, fetching each row by its key costs more than walking through an index in the list's order.</summary>
    private const int MostMatches = 20_000;

    public static async Task<TextMatch> FindAsync<TRow>(ConsoleDbContext context, string? text, CancellationToken cancellationToken)
        where TRow : class
    {
        var sought = text?.Trim().ToLowerInvariant() ?? "";
        if (sought.Length == 0)
        {
            return TextMatch.Unasked;
        }

        // A NUL would end the phrase too early for SQLite.
        if (sought.EnumerateRunes().Count() < ShortestText || sought.Contains('\0', StringComparison.Ordinal))
        {
            return TextMatch.Common;
        }

        var table = context.Model.FindEntityType(typeof(TRow))!.GetTableName()!;
        if (!context.Database.IsSqlite())
        {
            var counted = context.Set<TRow>().Where(row => EF.Property<string>(row, "SearchText").Contains(sought)).Take(MostMatches + 1);
            return await counted.CountAsync(cancellationToken) > MostMatches ? TextMatch.Common : TextMatch.Unasked;
        }

        var phrase = $"\"{sought.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var matches = FormattableStringFactory.Create($"SELECT rowid AS \"Value\" FROM \"{table}Text\" WHERE \"{table}Text\" MATCH {{0}} LIMIT {MostMatches + 1}", phrase);
        var keys = await context.Database.SqlQuery<long>(matches).ToListAsync(cancellationToken);
        return keys.Count > MostMatches ? TextMatch.Common : new TextMatch(keys, IsCommon: false);
    }

    /// <summary>
    /// The rows to be filtered: those that were found, or all. The join goes from the keys to the rows, because SQLite would else walk through an index of the whole list and ask
    /// of each row whether it is among them.
    /// </summary>
    public static IQueryable<TRow> Rows<TRow>(ConsoleDbContext context, TextMatch match)
        where TRow : class
    {
        var rows = context.Set<TRow>();
        if (match.Keys is not { } keys)
        {
            return rows.AsNoTracking();
        }

        var table = context.Model.FindEntityType(typeof(TRow))!.GetTableName()!;
        var found = FormattableStringFactory.Create(
            $"SELECT \"row\".* FROM json_each({{0}}) AS \"found\" CROSS JOIN \"{table}\" AS \"row\" ON \"row\".\"Key\" = \"found\".\"value\"",
            JsonSerializer.Serialize(keys));
        return rows.FromSql(found).AsNoTracking();
    }
}
