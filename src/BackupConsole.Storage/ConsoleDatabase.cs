using System.Data.Common;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.Storage;

/// <summary>The console's database as a whole.</summary>
public static class ConsoleDatabase
{
    /// <summary>Makes the database where there is none and brings an older one up to date. Call it at start, before anything else uses storage.</summary>
    /// <exception cref="ConsoleDatabaseException">The database is damaged, not the console's, written by a newer version, or cannot be reached.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = services.GetRequiredService<StorageOptions>();
        var contexts = services.GetRequiredService<IDbContextFactory<ConsoleDbContext>>();
        if (options.PostgreSql is null)
        {
            await SqliteFile.MigrateAsync(options.DataFolder, contexts, cancellationToken);
        }
        else
        {
            await MigratePostgreSqlAsync(options.PostgreSql, contexts, cancellationToken);
        }
    }

    private static async Task MigratePostgreSqlAsync(string connectionString, IDbContextFactory<ConsoleDbContext> contexts, CancellationToken cancellationToken)
    {
        var target = new Npgsql.NpgsqlConnectionStringBuilder(connectionString);
        var name = $"The PostgreSQL database {target.Database} on {target.Host}";
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await SchemaVersion.MigrateAsync(context, name, cancellationToken);
        }
        catch (Exception fault) when (fault is DbException || StorageFaults.Explain(fault) is not null)
        {
            throw new ConsoleDatabaseException(
                $"{name} cannot be used: {fault.GetBaseException().Message} Check the connection string, that the server runs, and that the user {target.Username} may create tables.",
                fault);
        }
    }
}
