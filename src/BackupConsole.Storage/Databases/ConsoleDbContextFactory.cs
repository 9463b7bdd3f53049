using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BackupConsole.Storage.Databases;

/// <summary>Makes a context per unit of work. No context is registered as a service: one that lives as long as a circuit would grow and go stale.</summary>
internal sealed class ConsoleDbContextFactory : IDbContextFactory<ConsoleDbContext>
{
    private readonly Func<ConsoleDbContext> _create;

    public ConsoleDbContextFactory(StorageOptions options, ILoggerFactory loggerFactory)
    {
        _create = options.PostgreSql is null ? ForSqlite(options, loggerFactory) : ForPostgreSql(options.PostgreSql, loggerFactory);
    }

    public ConsoleDbContext CreateDbContext() => _create();

    private static Func<SqliteConsoleDbContext> ForSqlite(StorageOptions options, ILoggerFactory loggerFactory)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = SqliteFile.PathIn(options.DataFolder), ForeignKeys = true };
        var built = new DbContextOptionsBuilder<SqliteConsoleDbContext>()
            .UseSqlite(connection.ConnectionString)
            .AddInterceptors(new SqlitePragmas())
            .UseLoggerFactory(loggerFactory)
            .Options;
        return () => new SqliteConsoleDbContext(built);
    }

    private static Func<PostgreSqlConsoleDbContext> ForPostgreSql(string connectionString, ILoggerFactory loggerFactory)
    {
        // A failover, a restart or a deadlock between two replicas is retried; every unit of work here may run twice.
        var built = new DbContextOptionsBuilder<PostgreSqlConsoleDbContext>()
            .UseNpgsql(connectionString, npgsql => npgsql.EnableRetryOnFailure())
            .UseLoggerFactory(loggerFactory)
            .Options;
        return () => new PostgreSqlConsoleDbContext(built);
    }
}
