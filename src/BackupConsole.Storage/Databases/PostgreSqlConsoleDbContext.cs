using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

internal sealed class PostgreSqlConsoleDbContext(DbContextOptions<PostgreSqlConsoleDbContext> options) : ConsoleDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // The order of bytes, as in SQLite: a list is sorted alike on both, whatever the locale of the server, and no upgrade of its C library breaks an index.
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
