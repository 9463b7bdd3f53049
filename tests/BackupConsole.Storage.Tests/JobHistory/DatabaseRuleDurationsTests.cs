using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using static BackupConsole.Storage.Tests.JobHistory.Sample;

namespace BackupConsole.Storage.Tests.JobHistory;

public sealed class DatabaseRuleDurationsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EveryDatabase]
    public async Task A_rule_is_told_from_its_own_completed_backups_alone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync(
            [
                Took("a", 10),
                Took("b", 30),
                Took("c", 20),
                Took("other-rule", 5) with { BackupRuleId = "weekly" },
                Took("failed", 500) with { State = JobState.Failed },
                Took("copy", 500) with { Kind = JobKind.Copy },
                Took("child", 500) with { ParentJobId = "a" },
                Took("elsewhere", 500) with { Connection = Test },
                Took("on-demand", 500) with { BackupPlanId = null, BackupRuleId = null },
                Took("open", 0) with { State = JobState.Running, CompletedAt = null },
            ],
            Token);

        var durations = await PortOf(database).ListAsync([Production], Token);

        Assert.Equal(
            [("daily", 3, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(30)), ("weekly", 1, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5))],
            durations.Select(duration => (duration.RuleId, duration.Jobs, duration.Median, duration.NinetiethPercentile)));
        Assert.All(durations, duration => Assert.Equal((Production, "plan"), (duration.Connection, duration.PlanId)));
    }

    [Theory, EveryDatabase]
    public async Task Only_the_last_fifty_count(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([.. Enumerable.Range(0, 60).Select(day => At(Took($"{day}", day < 10 ? 900 : 15), Noon.AddDays(day)))], Token);

        var duration = Assert.Single(await PortOf(database).ListAsync([Production], Token));

        Assert.Equal((50, TimeSpan.FromMinutes(15)), (duration.Jobs, duration.NinetiethPercentile));
    }

    [Theory, EveryDatabase]
    public async Task No_connection_and_no_history_find_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Jobs.UpsertAsync([Took("a", 10)], Token);

        Assert.Empty(await PortOf(database).ListAsync([], Token));
        Assert.Empty(await PortOf(database).ListAsync([Test], Token));
    }

    private static IRuleDurations PortOf(TestDatabase database) => database.Services.GetRequiredService<IRuleDurations>();

    private static Job Took(string id, int minutes) => At(Job(id) with { BackupPlanId = "plan", BackupRuleId = "daily", CompletedAt = Noon.AddMinutes(minutes) }, Noon);

    private static Job At(Job job, DateTimeOffset created) => job with { CreatedAt = created, CompletedAt = job.CompletedAt + (created - job.CreatedAt) };
}
