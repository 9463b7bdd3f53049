using System.Globalization;
using BackupConsole.E2E.Infrastructure;
using Microsoft.Data.Sqlite;

namespace BackupConsole.E2E.Lists;

/// <summary>Makes the past of a console that is stopped longer: older jobs like those it knows, and recovery points in the demo's emulator like those that are there.</summary>
internal static class LongHistory
{
    public const string Connection = "production-eu-central-1";
    public const string Vault = "daily";

    private const string Account = "111122223333";
    private const string Region = "eu-central-1";

    public static async Task AddJobsAsync(ConsoleProcess console, int count, CancellationToken cancellationToken)
    {
        await using var database = Open(Path.Combine(console.DataFolder, "backupconsole.db"));
        // Older than what AWS still lists (30 days), over a year; in microseconds.
        var age = string.Create(CultureInfo.InvariantCulture, $"CAST((31 * 24 * 3600 + i * (365 * 24 * 3600 / {count}.0)) * 1000000 AS INTEGER)");
        var own = new Dictionary<string, string>
        {
            ["JobId"] = "printf('%08x-0000-4000-8000-%012x', i, i)",
            ["CreatedAt"] = $"\"CreatedAt\" - {age}",
            ["CompletedAt"] = $"max(0, \"CompletedAt\" - {age})",
        };
        await InsertAsync(database, "Jobs", "Key", own, "\"State\" IN (5, 6, 7, 8)", count, cancellationToken);
    }

    public static async Task AddRecoveryPointsAsync(ConsoleProcess console, int count, CancellationToken cancellationToken)
    {
        await using var database = Open(Path.Combine(console.DataFolder, "demo", "emulator.db"));
        var own = new Dictionary<string, string> { ["arn"] = $"'arn:aws:backup:{Region}:{Account}:recovery-point:' || printf('%08x-0000-4000-8000-%012x', i, i)" };
        await InsertAsync(
            database,
            "recovery_points",
            "seq",
            own,
            $"account = '{Account}' AND region = '{Region}' AND vault = '{Vault}' AND status = 'COMPLETED' AND arn LIKE 'arn:aws:backup:%' AND is_continuous = 0 AND is_parent = 0 AND parent_arn IS NULL",
            count,
            cancellationToken);
    }

    /// <summary>Copies rows that are there round and round, each with columns of its own.</summary>
    private static async Task InsertAsync(SqliteConnection database, string table, string key, Dictionary<string, string> own, string like, int count, CancellationToken cancellationToken)
    {
        var columns = new List<string>();
        await using (var info = new SqliteCommand($"SELECT name FROM pragma_table_info('{table}') WHERE name <> '{key}'", database))
        await using (var reader = await info.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                columns.Add(reader.GetString(0));
            }
        }

        var names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        var values = string.Join(", ", columns.Select(name => own.GetValueOrDefault(name, $"\"{name}\"")));
        await using var insert = database.CreateCommand();
        insert.CommandTimeout = 0;
        insert.CommandText = $"""
            PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;
            CREATE TEMP TABLE "like" AS SELECT row_number() OVER (ORDER BY "{key}") - 1 AS "number", * FROM "{table}" WHERE {like};
            CREATE UNIQUE INDEX temp."like_number" ON "like" ("number");
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
            INSERT INTO "{table}" ({names}) SELECT {values} FROM n CROSS JOIN "like" ON "number" = i % (SELECT count(*) FROM "like");
            DROP TABLE "like"; PRAGMA wal_checkpoint(TRUNCATE);
            """;
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private static SqliteConnection Open(string path)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        database.Open();
        return database;
    }
}
