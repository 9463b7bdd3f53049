using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BackupConsole.Storage.Databases;

/// <summary>
/// "Insert, or update where something differs", in the words that SQLite and PostgreSQL share, built from the model so that a new column cannot be forgotten.
/// It is atomic in the database: two writers of one row cannot lose an update, and an unchanged row is not written.
/// </summary>
internal sealed class Upsert
{
    private Upsert(string sql, IReadOnlyList<IProperty> properties)
    {
        Sql = sql;
        Properties = properties;
    }

    public string Sql { get; }

    /// <summary>What the parameters stand for.</summary>
    public IReadOnlyList<IProperty> Properties { get; }

    /// <param name="context">Whose model.</param>
    /// <param name="identity">The properties of the unique index that tells rows apart.</param>
    /// <param name="merge">The new value of a column in SQL; <c>excluded</c> is the row that is written, the table's name the row that is there.</param>
    /// <param name="guard">SQL that must hold for an update; null = none.</param>
    public static Upsert Into<TRow>(ConsoleDbContext context, IReadOnlyList<string> identity, Func<IProperty, string> merge, string? guard)
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        var table = Quoted(entity.GetTableName()!);
        var written = entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).ToList();
        var updated = written.Where(property => !identity.Contains(property.Name)).ToList();
        var sql = $"""
            INSERT INTO {table} ({string.Join(", ", written.Select(Column))})
            VALUES ({string.Join(", ", written.Select((_, index) => $"@p{index}"))})
            ON CONFLICT ({string.Join(", ", identity.Select(Quoted))}) DO UPDATE
            SET {string.Join(", ", updated.Select(property => $"{Column(property)} = {merge(property)}"))}
            WHERE ({string.Join(" OR ", updated.Select(property => $"{table}.{Column(property)} IS DISTINCT FROM {merge(property)}"))}){(guard is null ? "" : $" AND {guard}")}
            """;
        return new Upsert(sql, written);
    }

    /// <returns>How many rows were added or changed.</returns>
    public Task<int> WriteAsync<TRow>(ConsoleDbContext context, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        where TRow : class =>
        new RowWriter(context, Sql, Properties).WriteAsync(rows, cancellationToken);

    private static string Column(IProperty property) => Quoted(property.GetColumnName());

    private static string Quoted(string name) => $"\"{name}\"";
}
