using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Databases;
using BackupConsole.Storage.JobHistory;
using BackupConsole.Storage.RecoveryPoints;
using BackupConsole.Storage.Tests.JobHistory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackupConsole.Storage.Tests.Databases;

public sealed class TextIndexTests
{
    private static readonly JobQuery Backups = new(JobKind.Backup) { IsAscending = true };

    private const string OldJob = """
        INSERT INTO "Jobs" ("ConnectionId", "Kind", "JobId", "State", "CreatedAt", "CompletedAt", "ResourceType", "VaultName", "SizeInBytes", "ResourceSortName", "IsParent")
        VALUES ('production', 0, 'job', 6, 1, 0, 'EC2', 'daily', -1, 'old server', false)
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_leads_SQLite_to_the_rows_without_a_walk_through_the_table()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var jobQuery = Backups with { Text = "vol-0123" };
        var pointQuery = new RecoveryPointQuery([new ConnectionId("a"), new ConnectionId("b")]) { Text = "snap-0123" };

        var jobs = await database.QueryAsync(async context =>
            await QueryPlan.ExplainAsync(context, JobFilters.Sort(JobFilters.Apply(await TextIndex.NarrowAsync<JobRow>(context, jobQuery.Text, Token), jobQuery), jobQuery).Take(50)));
        var points = await database.QueryAsync(async context => await QueryPlan.ExplainAsync(
            context,
            RecoveryPointFilters.Sort(RecoveryPointFilters.Apply(await TextIndex.NarrowAsync<RecoveryPointRow>(context, pointQuery.Text, Token), pointQuery), pointQuery).Take(50)));

        Assert.All([jobs, points], plan =>
        {
            Assert.Contains("SCAN t VIRTUAL TABLE INDEX", plan, StringComparison.Ordinal);
            Assert.Contains("SEARCH r USING INTEGER PRIMARY KEY (rowid=?)", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN r", plan, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_text_has_an_index_on_PostgreSQL()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.PostgreSql);

        var plan = await database.QueryAsync(async context =>
        {
            // On an empty table reading it whole is cheapest; the question is whether the index can serve at all.
            await context.Database.OpenConnectionAsync(Token);
            await context.Database.ExecuteSqlRawAsync("SET enable_seqscan = off", Token);
            return await QueryPlan.ExplainAsync(context, context.Jobs.Where(job => job.SearchText.Contains("vol-0123")));
        });

        Assert.Contains("IX_Jobs_SearchText_Trigrams", plan, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_found_follows_what_is_written(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var connection = Sample.Production;
        var point = new RecoveryPoint("arn:point", "daily", RecoveryPointStatus.Completed, Sample.Noon) { ResourceName = "first" };
        await database.Jobs.UpsertAsync([Sample.Job("job") with { ResourceName = "first" }], Token);
        await database.RecoveryPoints.UpsertAsync(connection, [point], Token);
        Assert.Equal((1, 1), await FoundAsync(database, "first"));

        Assert.Equal(1, await database.Jobs.UpsertAsync([Sample.Job("job") with { ResourceName = "second \"quoted\"" }], Token));
        Assert.Equal(1, await database.RecoveryPoints.UpsertAsync(connection, [point with { ResourceName = "second \"quoted\"" }], Token));
        Assert.Equal((0, 0), await FoundAsync(database, "first"));
        Assert.Equal((1, 1), await FoundAsync(database, "d \"quo"));

        await database.RecoveryPoints.RemoveAsync(connection, "daily", "arn:point", Token);
        Assert.Equal((1, 0), await FoundAsync(database, "second"));
    }

    [Theory, EveryDatabase]
    public async Task Rows_of_an_older_version_are_found_after_the_upgrade(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.QueryAsync(async context =>
        {
            var older = context.Database.GetMigrations().TakeWhile(id => !id.EndsWith("_TextIndex", StringComparison.Ordinal)).Last();
            await context.GetService<IMigrator>().MigrateAsync(older, Token);
            return older;
        });
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(OldJob, Token));

        await ConsoleDatabase.MigrateAsync(database.Services, Token);

        Assert.Equal((1, 0), await FoundAsync(database, "old server"));
    }

    private static async Task<(int Jobs, int Points)> FoundAsync(TestDatabase database, string text)
    {
        var jobs = await database.Jobs.SearchAsync(Backups with { Text = text }, Token);
        var points = await database.RecoveryPoints.SearchAsync(new RecoveryPointQuery([Sample.Production]) { Text = text }, Token);
        return (jobs.Items.Length, points.Items.Length);
    }
}
