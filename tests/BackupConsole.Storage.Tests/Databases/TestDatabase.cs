using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using BackupConsole.Storage.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace BackupConsole.Storage.Tests.Databases;

/// <summary>An empty, migrated database of a test's own, with the ports over it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Func<ValueTask> _remove;

    private TestDatabase(StorageOptions options, Func<ValueTask> remove)
    {
        Options = options;
        _remove = remove;
        _services = ServicesFor(options, Time);
    }

    public StorageOptions Options { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _services;

    public IJobHistory Jobs => _services.GetRequiredService<IJobHistory>();

    public IRecoveryPointInventory RecoveryPoints => _services.GetRequiredService<IRecoveryPointInventory>();

    public IAuditLog AuditLog => _services.GetRequiredService<IAuditLog>();

    public IDrafts Drafts => _services.GetRequiredService<IDrafts>();

    public ISavedViews SavedViews => _services.GetRequiredService<ISavedViews>();

    public IOperationStore Operations => _services.GetRequiredService<IOperationStore>();

    public ISignInLinks SignInLinks => _services.GetRequiredService<ISignInLinks>();

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("bc-storage-").FullName;
        var database = kind == DatabaseKind.Sqlite ? OnSqlite(folder) : await OnPostgreSqlAsync(folder);
        await ConsoleDatabase.MigrateAsync(database.Services, TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>A second process on the same database, as far as storage can tell.</summary>
    public static ServiceProvider ServicesFor(StorageOptions options, TimeProvider time)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(time);
        services.AddConsoleStorage(options);
        services.AddIdentityCore<ConsoleUser>().AddRoles<IdentityRole>().AddConsoleStores();
        return services.BuildServiceProvider(validateScopes: true);
    }

    public async Task<TResult> QueryAsync<TResult>(Func<ConsoleDbContext, Task<TResult>> query)
    {
        await using var context = await _services.GetRequiredService<IDbContextFactory<ConsoleDbContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await query(context);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _remove();
        Directory.Delete(Options.DataFolder, recursive: true);
    }

    private static TestDatabase OnSqlite(string folder) => new(
        new StorageOptions { DataFolder = folder },
        () =>
        {
            // Pooled connections keep the file open.
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteFile.PathIn(folder), ForeignKeys = true }.ConnectionString);
            SqliteConnection.ClearPool(connection);
            return ValueTask.CompletedTask;
        });

    private static async Task<TestDatabase> OnPostgreSqlAsync(string folder)
    {
        var server = PostgreSqlServer.ConnectionString();
        var name = $"test_{Guid.NewGuid():N}";
        await PostgreSqlServer.ExecuteAsync(server, $"CREATE DATABASE {name}");
        var options = new StorageOptions
        {
            DataFolder = folder,
            PostgreSql = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString,
        };
        return new TestDatabase(options, async () => await PostgreSqlServer.ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)"));
    }
}
