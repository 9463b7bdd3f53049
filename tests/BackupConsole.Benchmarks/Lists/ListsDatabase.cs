using System.Diagnostics;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Benchmarks.Lists;

/// <summary>The estate in SQLite. A folder that holds it already is used as it is, because filling it takes minutes.</summary>
internal static class ListsDatabase
{
    private const int Jobs = 1_000_000;
    private const int PointsInVault = 100_000;
    private const int PointsElsewhere = 400_000;
    private const int Part = 50_000;

    public static string PathIn(string folder) => Path.Combine(folder, "backupconsole.db");

    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = PathIn(folder) }.ConnectionString);
        connection.Open();
        Execute(connection, "PRAGMA cache_size = -16384; PRAGMA mmap_size = 1073741824");
        return connection;
    }

    public static async Task FillAsync(IServiceProvider services, string folder, CancellationToken cancellationToken)
    {
        var isNew = !File.Exists(PathIn(folder));
        await ConsoleDatabase.MigrateAsync(services, cancellationToken);
        if (!isNew)
        {
            return;
        }

        var started = Stopwatch.GetTimestamp();
        var setAside = SetIndexesAside(folder);
        await InsertAsync(services, cancellationToken);
        using (var connection = Open(folder))
        {
            setAside.ForEach(sql => Execute(connection, sql));
            Execute(connection, """INSERT INTO "JobsText"("JobsText") VALUES ('rebuild'); INSERT INTO "RecoveryPointsText"("RecoveryPointsText") VALUES ('rebuild'); PRAGMA wal_checkpoint(TRUNCATE)""");
        }

        Console.WriteLine($"Filled in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s.");
    }

    private static async Task InsertAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var history = services.GetRequiredService<IJobHistory>();
        var inventory = services.GetRequiredService<IRecoveryPointInventory>();
        foreach (var part in ListsEstate.Jobs(Jobs, seed: 1).Chunk(Part))
        {
            await history.UpsertAsync(part, cancellationToken);
        }

        await inventory.UpsertAsync(ListsEstate.Connections[0], [.. ListsEstate.Points(0, ListsEstate.Vault, PointsInVault)], cancellationToken);
        for (var connection = 0; connection < ListsEstate.Connections.Length; connection++)
        {
            await inventory.UpsertAsync(
                ListsEstate.Connections[connection],
                [.. ListsEstate.Points(connection, "weekly", PointsElsewhere / ListsEstate.Connections.Length)],
                cancellationToken);
        }
    }

    /// <summary>Sorting once at the end is much quicker than finding each row's place. What makes rows unique stays: the upsert needs it.</summary>
    private static List<string> SetIndexesAside(string folder)
    {
        using var connection = Open(folder);
        using var command = new SqliteCommand(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name IN ('Jobs', 'RecoveryPoints') AND (type = 'trigger' OR type = 'index' AND sql NOT LIKE 'CREATE UNIQUE%')",
            connection);
        var statements = new List<(string Drop, string Create)>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                statements.Add(($"DROP {reader.GetString(0)} \"{reader.GetString(1)}\"", reader.GetString(2)));
            }
        }

        statements.ForEach(statement => Execute(connection, statement.Drop));
        return [.. statements.Select(statement => statement.Create)];
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
