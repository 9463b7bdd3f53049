using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Storage.JobHistory;
using BackupConsole.Storage.RecoveryPoints;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Tests.Databases;

/// <summary>How SQLite answers the lists of 20,000 rows; the benchmark `lists` tells how long a million takes.</summary>
public sealed class ListPlansTests
{
    private const string ManyJobs = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO "Jobs" ("ConnectionId", "Kind", "JobId", "State", "CreatedAt", "CompletedAt", "ResourceType", "VaultName", "SizeInBytes", "ResourceSortName", "IsParent")
        SELECT 'account-' || (i % 40), i % 3, 'job-' || i, i % 10, i, i, 'type-' || (i % 5), 'vault-' || (i % 3), i, 'server-' || (i % 200), false FROM n
        """;

    private const string ManyPoints = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO "RecoveryPoints" ("ConnectionId", "VaultName", "Arn", "Status", "CreatedAt", "DeletedAt", "ResourceType", "SizeInBytes", "ResourceSortName", "IsEncrypted", "IsParent")
        SELECT 'account-' || (i % 40), 'vault-' || (i % 3), 'arn:' || i, i % 5, i, i, 'type-' || (i % 5), i, 'server-' || (i % 200), false, false FROM n
        """;

    private static readonly ConnectionId[] Connections = [.. Enumerable.Range(0, 40).Select(number => new ConnectionId($"account-{number}"))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_of_jobs_comes_from_an_index_in_its_order()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyJobs, Token));
        var all = new JobQuery(JobKind.Backup) { Connections = [.. Connections] };

        foreach (var query in Enum.GetValues<JobSort>().Select(sort => all with { Sort = sort }).Append(all with { Connections = [Connections[7]] }).Append(all with { States = [JobState.Failed] }).Append(all with { Outcomes = [JobOutcome.CompletedWithIssues] }).Append(all with { VaultName = "vault-1" }))
        {
            var plan = await database.QueryAsync(context =>
                QueryPlan.ExplainAsync(context, JobFilters.Sort(JobFilters.Apply(context.Jobs, query), query).Select(job => job.Key).Take(50)));

            AssertIsWalked(plan, query);
        }
    }

    [Fact]
    public async Task What_failed_of_a_vault_is_sought_among_what_failed()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        const string OneLargeVault = "UPDATE \"Jobs\" SET \"VaultName\" = CASE WHEN \"JobId\" LIKE '%7' THEN 'vault-' || \"JobId\" ELSE 'daily' END";
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync($"{ManyJobs}; {OneLargeVault}; ANALYZE", Token));
        var query = new JobQuery(JobKind.Backup) { Connections = [.. Connections], VaultName = "daily" };

        async Task<string> ExplainAsync(JobQuery asked) =>
            await database.QueryAsync(context => QueryPlan.ExplainAsync(context, JobFilters.Apply(context.Jobs, asked).Select(job => job.Key)));

        Assert.Contains("(Kind=? AND State=?)", await ExplainAsync(query with { States = [JobState.Failed] }), StringComparison.Ordinal);
        Assert.Contains("(Kind=? AND VaultName=?", await ExplainAsync(query with { States = [JobState.Failed, JobState.Completed] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_jobs_of_one_vault_are_found_without_those_of_its_namesakes()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyJobs, Token));
        var query = new JobQuery(JobKind.Backup) { Connections = [Connections[7]], VaultName = "vault-1" };

        var plan = await database.QueryAsync(context => QueryPlan.ExplainAsync(context, JobFilters.Sort(JobFilters.Apply(context.Jobs, query), query).Select(job => job.Key)));

        Assert.Contains("(Kind=? AND VaultName=? AND ConnectionId=?)", plan, StringComparison.Ordinal);
        AssertIsWalked(plan, query);
    }

    [Fact]
    public async Task A_page_of_recovery_points_comes_from_an_index_in_its_order()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await database.QueryAsync(context => context.Database.ExecuteSqlRawAsync(ManyPoints, Token));
        var vault = new RecoveryPointQuery(Connections[7], "vault-1");
        var estate = new RecoveryPointQuery([.. Connections]);

        foreach (var query in Enum.GetValues<RecoveryPointSort>().SelectMany(sort => new[] { vault with { Sort = sort }, estate with { Sort = sort } }))
        {
            var plan = await database.QueryAsync(context =>
                QueryPlan.ExplainAsync(context, RecoveryPointFilters.Sort(RecoveryPointFilters.Apply(context.RecoveryPoints, query), query).Select(point => point.Key).Take(50)));

            AssertIsWalked(plan, query);
        }
    }

    private static void AssertIsWalked(string plan, object query)
    {
        Assert.True(plan.Contains("INDEX", StringComparison.Ordinal) && !plan.Contains("TEMP B-TREE", StringComparison.Ordinal), $"{query}\n{plan}");
    }
}
