using BackupConsole.Storage.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Storage.Tests.Databases;

public sealed class SqliteFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bc-file-").FullName;

    private string File => SqliteFile.PathIn(_folder);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_missing_folder_is_made()
    {
        var folder = Path.Combine(_folder, "one", "two");

        await MigrateAsync(folder);

        Assert.True(System.IO.File.Exists(SqliteFile.PathIn(folder)));
        Assert.Equal([SqliteFile.FileName], Directory.GetFiles(folder).Select(Path.GetFileName).Where(name => !name!.Contains("-wal") && !name.Contains("-shm")));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var content = string.Concat(Enumerable.Repeat("This is a letter to my aunt. ", 100));
        await System.IO.File.WriteAllTextAsync(File, content, TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(() => MigrateAsync(_folder));

        Assert.Contains(File, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Restore it from a backup", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(content, await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_that_was_cut_off_is_refused()
    {
        await MigrateAsync(_folder);
        await CheckpointAsync();
        await using (var file = new FileStream(File, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(() => MigrateAsync(_folder));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_with_a_damaged_page_is_refused()
    {
        await MigrateAsync(_folder);
        await CheckpointAsync();
        await using (var file = new FileStream(File, FileMode.Open))
        {
            file.Position = 4096 * 5;
            await file.WriteAsync(new byte[4096 * 3], TestContext.Current.CancellationToken);
        }

        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(() => MigrateAsync(_folder));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        await using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Recipes (Name TEXT)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var before = await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken);
        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(() => MigrateAsync(_folder));

        Assert.Contains("belongs to another program", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(File, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        var blocked = Path.Combine(_folder, "file");
        await System.IO.File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(() => MigrateAsync(blocked));

        Assert.Contains(SqliteFile.PathIn(blocked), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_does_not_stop_the_next_start()
    {
        await using (var services = TestDatabase.ServicesFor(new StorageOptions { DataFolder = _folder }, new FakeTimeProvider()))
        {
            await ConsoleDatabase.MigrateAsync(services, TestContext.Current.CancellationToken);
        }

        await ExecuteAsync("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);

        await MigrateAsync(_folder).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Commits_are_durable_and_readers_do_not_wait_for_the_writer()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);

        var settings = await database.QueryAsync(async context =>
        {
            await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
            var values = new List<string>();
            string[] names = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
            foreach (var name in names)
            {
                await using var command = context.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"PRAGMA {name}";
                values.Add($"{name}={await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}");
            }

            return values;
        });

        Assert.Equal(["journal_mode=wal", "synchronous=2", "foreign_keys=1", "busy_timeout=5000"], settings);
    }

    private static async Task MigrateAsync(string folder)
    {
        await using var services = TestDatabase.ServicesFor(new StorageOptions { DataFolder = folder }, new FakeTimeProvider());
        await ConsoleDatabase.MigrateAsync(services, TestContext.Current.CancellationToken);
    }

    private async Task CheckpointAsync()
    {
        await ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
