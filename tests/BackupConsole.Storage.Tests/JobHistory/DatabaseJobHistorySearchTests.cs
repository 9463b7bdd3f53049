using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Storage.Tests.Databases;
using static BackupConsole.Storage.Tests.JobHistory.Sample;

namespace BackupConsole.Storage.Tests.JobHistory;

public sealed class DatabaseJobHistorySearchTests
{
    private static readonly JobQuery Backups = new(JobKind.Backup);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task Every_filter_that_is_set_must_hold(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync(
            [
                Job("a") with { ResourceType = "EBS", VaultName = "daily", ResourceArn = "arn:x", RecoveryPointArn = "arn:p", MessageCategory = "SUCCESS", CreatedAt = Noon },
                Job("b", JobState.Failed) with { ResourceType = "RDS", VaultName = "daily", MessageCategory = "ACCESS_DENIED", CreatedAt = Noon.AddHours(1) },
                Job("c", JobState.Running) with { ResourceType = "EBS", VaultName = "weekly", CreatedAt = Noon.AddHours(2) },
                Job("d") with { Connection = Test, MessageCategory = "VSS_ERROR", CreatedAt = Noon.AddHours(3) },
                Job("e") with { Kind = JobKind.Copy, SourceRecoveryPointArn = "arn:p", CreatedAt = Noon.AddHours(4) },
            ],
            Token);
        async Task Shows(string expected, JobQuery query)
        {
            var page = await database.Jobs.SearchAsync(query with { IsAscending = true }, Token);
            Assert.Equal((expected, expected.Length), (string.Concat(page.Items.Select(job => job.Id)), (int)page.Total));
        }

        await Shows("abcd", Backups);
        await Shows("e", new JobQuery(JobKind.Copy));
        await Shows("", new JobQuery(JobKind.Restore));
        await Shows("abc", Backups with { Connections = [Production] });
        await Shows("abcd", Backups with { Connections = [Production, Test] });
        await Shows("bc", Backups with { States = [JobState.Failed, JobState.Running] });
        await Shows("d", Backups with { Outcomes = [JobOutcome.CompletedWithIssues] });
        await Shows("ac", Backups with { ResourceTypes = ["EBS"] });
        await Shows("b", Backups with { Id = "b" });
        await Shows("ab", Backups with { VaultName = "daily" });
        await Shows("b", Backups with { States = [JobState.Failed, JobState.Running], VaultName = "daily" });
        await Shows("", Backups with { Outcomes = [new JobOutcome(JobState.Failed)], VaultName = "weekly" });
        await Shows("a", Backups with { ResourceArn = "arn:x" });
        await Shows("a", Backups with { RecoveryPointArn = "arn:p" });
        await Shows("e", new JobQuery(JobKind.Copy) { RecoveryPointArn = "arn:p" });
        await Shows("b", Backups with { MessageCategory = "ACCESS_DENIED" });
        await Shows("bcd", Backups with { CreatedFrom = Noon.AddHours(1) });
        await Shows("ab", Backups with { CreatedTo = Noon.AddHours(2) });
        await Shows("c", Backups with { ResourceTypes = ["EBS", "RDS"], VaultName = "weekly", Connections = [Production] });
        await Shows("", Backups with { ResourceTypes = ["EBS"], States = [JobState.Failed] });
    }

    [Theory, EveryDatabase]
    public async Task Everything_that_is_found_can_be_read_in_order_beyond_any_page(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([.. Enumerable.Range(0, 2500).Select(number => Job($"{number:D4}") with { CreatedAt = Noon.AddSeconds(number), BackupPlanId = number % 2 == 0 ? "even" : "odd" })], Token);
        var read = new List<string>();

        await foreach (var part in database.Jobs.ReadAllAsync(Backups with { BackupPlanId = "even", IsAscending = true, Skip = 50, Take = 10 }, Token))
        {
            read.AddRange(part.Select(job => job.Id));
            await database.Jobs.UpsertAsync([Job("0000-new") with { CreatedAt = Noon, BackupPlanId = "even" }], Token);
        }

        Assert.Equal(Enumerable.Range(0, 1250).Select(number => $"{number * 2:D4}"), read);
    }

    [Theory, EveryDatabase]
    public async Task An_outcome_that_is_asked_for_is_what_the_domain_says_of_the_job(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var jobs = Enum.GetValues<JobState>()
            .SelectMany(state => new[] { null, "", "SUCCESS", "success", "VSS_ERROR" }.Select(category => Job($"{state}-{category ?? "null"}", state) with { MessageCategory = category }))
            .ToList();
        await database.Jobs.UpsertAsync(jobs, Token);
        var (completed, failed) = (new JobOutcome(JobState.Completed), new JobOutcome(JobState.Failed));

        foreach (var asked in (ImmutableArray<JobOutcome>[])
            [[completed], [JobOutcome.CompletedWithIssues], [failed], [completed, JobOutcome.CompletedWithIssues], [completed, failed], [JobOutcome.CompletedWithIssues, failed], [completed, failed, JobOutcome.CompletedWithIssues]])
        {
            var page = await database.Jobs.SearchAsync(Backups with { Outcomes = asked }, Token);

            Assert.Equal(jobs.Where(job => asked.Contains(JobOutcome.Of(job))).Select(job => job.Id).Order(), page.Items.Select(job => job.Id).Order());
            Assert.NotEmpty(page.Items);
        }
    }

    [Theory, EveryDatabase]
    public async Task Text_is_found_in_any_case_and_means_itself(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync(
            [
                Job("4F0C-1") with { ResourceArn = "arn:aws:rds:eu-central-1:111122223333:db:Orders_1", ResourceName = "Größe" },
                Job("4f0c-2") with { ResourceArn = "arn:aws:rds:eu-central-1:111122223333:db:ordersX1", ResourceName = "100% [best] \\o/" },
                Job("x"),
            ],
            Token);
        async Task Finds(string expected, string text)
        {
            var page = await database.Jobs.SearchAsync(Backups with { Text = text, IsAscending = true }, Token);
            Assert.Equal($"{text} → {expected}", $"{text} → {string.Join(' ', page.Items.Select(job => job.Id))}");
        }

        await Finds("4F0C-1 4f0c-2", "4f0c");
        await Finds("4F0C-1 4f0c-2", "4F0C");
        await Finds("4F0C-1 4f0c-2", "  DB:orders ");
        await Finds("4F0C-1", "ORDERS_1");
        await Finds("4F0C-1", "GRÖSSE".Replace("SS", "ß", StringComparison.Ordinal));
        await Finds("4f0c-2", "0%");
        await Finds("4f0c-2", "[BEST]");
        await Finds("4f0c-2", "\\");
        await Finds("4f0c-2", "%");
        await Finds("", "4%c");
        await Finds("4F0C-1 4f0c-2 x", "   ");
    }

    [Theory, EveryDatabase]
    public async Task Every_sort_orders_both_ways_with_the_id_between_equals(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var low = Job("b", JobState.Created) with { CreatedAt = Noon };
        var high = Job("a", JobState.Failed) with
        {
            CreatedAt = Noon.AddTicks(10),
            CompletedAt = Noon.AddHours(1),
            ResourceType = "RDS",
            ResourceName = "alpha",
            VaultName = "daily",
            SizeInBytes = 0,
        };
        await database.Jobs.UpsertAsync([high, high with { Id = "d", ResourceName = "ALPHA" }, low, low with { Id = "c" }], Token);

        foreach (var sort in Enum.GetValues<JobSort>())
        {
            var up = await database.Jobs.SearchAsync(Backups with { Sort = sort, IsAscending = true }, Token);
            var down = await database.Jobs.SearchAsync(Backups with { Sort = sort, IsAscending = false }, Token);
            Assert.Equal($"{sort} bcad", $"{sort} {string.Concat(up.Items.Select(job => job.Id))}");
            Assert.Equal($"{sort} dacb", $"{sort} {string.Concat(down.Items.Select(job => job.Id))}");
        }
    }

    [Theory, EveryDatabase]
    public async Task Pages_follow_each_other_without_gap_or_overlap(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([.. Enumerable.Range(0, 25).SelectMany(number => new[] { Job($"{number:D2}"), Job($"{number:D2}") with { Connection = Test } })], Token);

        var seen = new List<(ConnectionId, string)>();
        for (var skip = 0; skip < 60; skip += 10)
        {
            var page = await database.Jobs.SearchAsync(Backups with { Skip = skip, Take = 10 }, Token);
            Assert.Equal(50, page.Total);
            seen.AddRange(page.Items.Select(job => (job.Connection, job.Id)));
        }

        Assert.Equal(50, seen.Count);
        Assert.Equal(50, seen.Distinct().Count());
    }

    [Theory, EveryDatabase]
    public async Task Open_jobs_are_those_of_the_connection_that_have_not_ended(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([.. Enum.GetValues<JobState>().Select(state => Job(state.ToString(), state))], Token);
        await database.Jobs.UpsertAsync([Job("copy", JobState.Running) with { Kind = JobKind.Copy }, Job("elsewhere", JobState.Running) with { Connection = Test }], Token);

        var open = await database.Jobs.ListOpenAsync(Production, Token);

        Assert.Equal(["Aborting", "Created", "Pending", "Running", "copy"], open.Select(job => job.Id).Order(StringComparer.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task Counts_are_of_the_span_by_connection_state_and_issues(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var next = Noon.AddDays(1);
        await database.Jobs.UpsertAsync(
            [
                Job("before") with { CreatedAt = Noon.AddTicks(-10) },
                Job("first"),
                Job("fine") with { MessageCategory = "SUCCESS" },
                Job("issue") with { MessageCategory = "VSS_ERROR" },
                Job("issue2") with { MessageCategory = "ACCESS_DENIED" },
                Job("failed", JobState.Failed) with { MessageCategory = "ACCESS_DENIED", CreatedAt = next.AddTicks(-10) },
                Job("after") with { CreatedAt = next },
                Job("elsewhere") with { Connection = Test },
                Job("copy") with { Kind = JobKind.Copy },
            ],
            Token);

        Assert.Equal(
            [
                new JobCount(Production, JobState.Completed, false, 2),
                new JobCount(Production, JobState.Completed, true, 2),
                new JobCount(Production, JobState.Failed, false, 1),
                new JobCount(Test, JobState.Completed, false, 1),
            ],
            await database.Jobs.CountAsync(new JobCountQuery(JobKind.Backup, Noon, next), Token));
        Assert.Equal(
            [new JobCount(Test, JobState.Completed, false, 1)],
            await database.Jobs.CountAsync(new JobCountQuery(JobKind.Backup, Noon, next) { Connections = [Test] }, Token));
    }

    [Theory, EveryDatabase]
    public async Task The_newest_completion_is_of_the_connection_and_the_kind(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        Assert.Null(await database.Jobs.NewestCompletionAsync(Production, JobKind.Backup, Token));
        await database.Jobs.UpsertAsync(
            [
                Job("1") with { CompletedAt = Noon.AddHours(1) },
                Job("2") with { CompletedAt = Noon.AddHours(2) },
                Job("3", JobState.Running),
                Job("4") with { CompletedAt = Noon.AddHours(4), Connection = Test },
                Job("5") with { CompletedAt = Noon.AddHours(5), Kind = JobKind.Copy },
            ],
            Token);

        Assert.Equal(Noon.AddHours(2), await database.Jobs.NewestCompletionAsync(Production, JobKind.Backup, Token));
        Assert.Null(await database.Jobs.NewestCompletionAsync(Production, JobKind.Restore, Token));
    }
}
