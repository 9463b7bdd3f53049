using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using BackupConsole.Storage.Tests.JobHistory;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Storage.Tests.Databases;

public sealed class DatabaseAccessTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task Many_writers_of_two_processes_all_succeed(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var second = TestDatabase.ServicesFor(database.Options, database.Time);
        IJobHistory[] histories = [database.Jobs, second.GetRequiredService<IJobHistory>()];

        // All of them write the same jobs, in opposite orders: a deadlock or a busy database would surface here.
        await Task.WhenAll(Enumerable.Range(0, 20).Select(writer => Task.Run(
            () =>
            {
                var jobs = Enumerable.Range(0, 100).Select(number => Sample.Job($"{number:D3}", JobState.Running) with { PercentDone = writer });
                return histories[writer % 2].UpsertAsync([.. writer % 4 < 2 ? jobs : jobs.Reverse()], Token);
            },
            Token)));

        Assert.Equal(100, (await database.Jobs.SearchAsync(new(JobKind.Backup), Token)).Total);
    }

    [Fact]
    public async Task A_writer_waits_for_another_process_and_a_reader_does_not()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await database.Jobs.UpsertAsync([Sample.Job("1")], Token);
        await using var other = new SqliteConnection($"Data Source={SqliteFile.PathIn(database.Options.DataFolder)};Pooling=False");
        await other.OpenAsync(Token);
        var transaction = other.BeginTransaction();

        var writing = Task.Run(() => database.Jobs.UpsertAsync([Sample.Job("2")], Token), Token);
        Assert.Equal(1, (await database.Jobs.SearchAsync(new(JobKind.Backup), Token)).Total);
        Assert.False(writing.IsCompleted);
        await transaction.RollbackAsync(Token);
        await writing;

        Assert.Equal(2, (await database.Jobs.SearchAsync(new(JobKind.Backup), Token)).Total);
    }

    [Fact]
    public async Task A_fault_of_the_database_is_told_as_the_ports_promise()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var broken = TestDatabase.ServicesFor(new StorageOptions { DataFolder = Path.Combine(database.Options.DataFolder, "missing") }, database.Time);

        var fault = await Assert.ThrowsAsync<BackupServiceException>(() => broken.GetRequiredService<IDrafts>().ListAsync("ann", "plan", Token));

        Assert.Equal(BackupErrorKind.Unreachable, fault.Error.Kind);
        Assert.Contains("database", fault.Error.Sentence, StringComparison.Ordinal);
        Assert.IsType<SqliteException>(fault.InnerException);
    }
}
