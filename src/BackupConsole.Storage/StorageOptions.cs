namespace BackupConsole.Storage;

/// <summary>Where the console keeps what it must remember.</summary>
public sealed record StorageOptions
{
    /// <summary>The folder of the SQLite database; it is made where it is missing. Not used with PostgreSQL.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The connection string of a PostgreSQL database (15 or later), in Npgsql's form; null = SQLite in <see cref="DataFolder"/>.</summary>
    public string? PostgreSql { get; init; }
}
