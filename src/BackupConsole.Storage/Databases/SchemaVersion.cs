using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>How far a database's schema is.</summary>
internal static class SchemaVersion
{
    /// <param name="context">The database.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="ConsoleDatabaseException">A newer version of the console has written it.</exception>
    public static async Task MigrateAsync(ConsoleDbContext context, string name, CancellationToken cancellationToken)
    {
        if (await context.Database.CanConnectAsync(cancellationToken))
        {
            var unknown = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Except(context.Database.GetMigrations()).ToList();
            if (unknown.Count > 0)
            {
                throw new ConsoleDatabaseException(
                    $"{name} was written by a newer version of BackupConsole (it has the schema {unknown[^1]}). Start that version again, or restore the backup of the database from before the upgrade.");
            }
        }

        await context.Database.MigrateAsync(cancellationToken);
    }
}
