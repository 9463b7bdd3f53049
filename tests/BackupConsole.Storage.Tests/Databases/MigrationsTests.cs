using BackupConsole.Storage.Databases;
using BackupConsole.Storage.Migrations;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Tests.Databases;

public sealed class MigrationsTests
{
    [Fact]
    public void The_migrations_of_each_provider_make_the_model()
    {
        using ConsoleDbContext sqlite = new SqliteDesignTimeFactory().CreateDbContext([]);
        using ConsoleDbContext postgreSql = new PostgreSqlDesignTimeFactory().CreateDbContext([]);

        Assert.All([sqlite, postgreSql], context =>
        {
            Assert.NotEmpty(context.Database.GetMigrations());
            Assert.False(context.Database.HasPendingModelChanges(), $"Run: dotnet ef migrations add NAME --context {context.GetType().Name}");
        });
    }

    [Theory, EveryDatabase]
    public async Task Migrating_again_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);

        await ConsoleDatabase.MigrateAsync(database.Services, TestContext.Current.CancellationToken);

        Assert.Empty(await database.QueryAsync(context => context.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)));
    }

    [Theory, EveryDatabase]
    public async Task A_database_of_a_newer_version_is_refused(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Future', '99.0')""",
            TestContext.Current.CancellationToken));

        var refusal = await Assert.ThrowsAsync<ConsoleDatabaseException>(
            () => ConsoleDatabase.MigrateAsync(database.Services, TestContext.Current.CancellationToken));

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_Future", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(kind == DatabaseKind.Sqlite ? SqliteFile.PathIn(database.Options.DataFolder) : "127.0.0.1", refusal.Message, StringComparison.Ordinal);
    }
}
