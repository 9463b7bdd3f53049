using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace BackupConsole.Benchmarks.Emulator;

/// <summary>One row a transaction into a SQLite file with the emulator's own settings: the least that a durable write can cost on this disk.</summary>
internal static class CommitLoop
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    public static Rate Run()
    {
        var folder = Directory.CreateTempSubdirectory("commit-loop-");
        try
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "loop.db")};Pooling=False");
            connection.Open();
            Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE tags (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
            var times = new List<TimeSpan>();
            var started = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(started) < Duration)
            {
                var before = Stopwatch.GetTimestamp();
                Execute(connection, "INSERT INTO tags VALUES ('team', 'payments') ON CONFLICT DO UPDATE SET value = excluded.value");
                times.Add(Stopwatch.GetElapsedTime(before));
            }

            return Rate.Of(times, Stopwatch.GetElapsedTime(started));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
