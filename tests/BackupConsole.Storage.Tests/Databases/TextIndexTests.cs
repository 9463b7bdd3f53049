using BackupConsole.Domain;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Storage.Databases;
using BackupConsole.Storage.JobHistory;
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

    private const string ManyJobs = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 22000)
        INSERT INTO "Jobs" ("ConnectionId", "Kind", "JobId", "State", "CreatedAt", "CompletedAt", "ResourceType", "VaultName", "SizeInBytes", "ResourceSortName", "IsParent")
        SELECT 'production', 0, 'job-' || i, 6, i, i, 'EC2', 'daily', i, 'server ' || i, false FROM n
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_leads_SQLite_to_the_rows_without_a_walk_through_the_table()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await database.Jobs.UpsertAsync([Sample.Job("vol-0123"), Sample.Job("vol-4567")], Token);
        var query = Backups with { Text = "vol-0123" };

        var (match, plan) = await database.QueryAsync(async context =>
        {
            var found = await TextIndex.FindAsync<JobRow>(context, query.Text, Token);
            return (found, await QueryPlan.ExplainAsync(context, JobFilters.Apply(TextIndex.Rows<JobRow>(context, found), query)));
        });

        Assert.Single(match.Keys!);
        Assert.Contains("USING INTEGER PRIMARY KEY (rowid=?)", plan, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_in_most_rows_is_counted_only_as_far_as_the_question_allows_and_the_page_needs(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyJobs, Token));
        var common = Backups with { Text = "server", CountAtMost = 1000 };

        async Task Answers(JobQuery query, long total, bool hasMore, int items)
        {
            var page = await database.Jobs.SearchAsync(query, Token);
            Assert.Equal((total, hasMore, items), (page.Total, page.HasMore, page.Items.Length));
        }

        await Answers(common, 1000, hasMore: true, 50);
        await Answers(common with { Skip = 4975 }, 5025, hasMore: true, 50);
        await Answers(common with { Skip = 21_990 }, 22_000, hasMore: false, 10);
        await Answers(common with { CountAtMost = null }, 22_000, hasMore: false, 50);
        Assert.Equal(new ListTotal(1000, HasMore: true), await database.Jobs.CountAsync(common, Token));
        await Answers(common with { Text = "server 21" }, 1_111, hasMore: false, 50);
        await Answers(common with { Text = "se", VaultName = "no vault" }, 0, hasMore: false, 0);
    }

    [Theory, EveryDatabase]
    public async Task The_first_pages_do_not_wait_for_the_count_of_everything(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyJobs, Token));
        var query = Backups with { CountAtMost = 1000 };

        async Task<(long, bool)> TotalOfAsync(JobQuery asked)
        {
            var page = await database.Jobs.SearchAsync(asked, Token);
            Assert.Equal(50, page.Items.Length);
            return (page.Total, page.HasMore);
        }

        Assert.Equal((1000, true), await TotalOfAsync(query));
        Assert.Equal((1000, true), await TotalOfAsync(query with { Skip = 950 }));
        Assert.Equal((22_000, false), await TotalOfAsync(query with { Skip = 1000 }));
        Assert.Equal((22_000, false), await TotalOfAsync(query with { CountAtMost = null }));
        Assert.Equal((11_050, true), await TotalOfAsync(query with { Skip = 11_000, CountedBefore = 22_000 }));
        Assert.Equal((22_000, false), await TotalOfAsync(query with { Skip = 21_950, CountedBefore = 22_000 }));
        Assert.Equal(new ListTotal(22_000, HasMore: false), await database.Jobs.CountAsync(query, Token));
    }

    [Theory, EveryDatabase]
    public async Task A_page_that_is_no_longer_there_has_the_total_that_leads_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyJobs, Token));

        var page = await database.Jobs.SearchAsync(Backups with { Skip = 22_000, CountAtMost = 1000, CountedBefore = 100_000 }, Token);

        Assert.Equal((22_000, false, 0), (page.Total, page.HasMore, page.Items.Length));
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
