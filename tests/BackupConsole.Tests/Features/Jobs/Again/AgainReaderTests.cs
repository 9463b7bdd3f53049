using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Reruns;
using BackupConsole.Features.Jobs.Again;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Features.Jobs.Again;

public sealed class AgainReaderTests
{
    private static readonly Actor Ada = new("ada", ConsoleRole.Operator);

    private readonly FakeJobHistory _history = new();
    private readonly FakeRecoveryPointInventory _inventory = new();
    private readonly EstateFeed _feed = new();
    private readonly AgainReader _reader;

    public AgainReaderTests()
    {
        _feed.Begin([new ConnectionSnapshot(A.Connection(), EstateClock.Wall(A.Time)) { Plans = [A.Plan("p", "v1", A.Rule() with { Lifecycle = new Lifecycle(null, 7) })] }]);
        _reader = new AgainReader(_history, new CopySources(_inventory, _feed, new FakeTimeProvider(A.Time)), _feed);
    }

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_rule_that_started_a_job_says_what_the_job_does_not()
    {
        await _history.UpsertAsync([Failed("1") with { BackupPlanId = "p", BackupRuleId = "rule-daily" }, Failed("2") with { BackupPlanId = "gone", BackupRuleId = "gone" }], Token);

        var choice = await ReadAsync(JobKind.Backup);

        Assert.Equal([7, null], choice.Run.Items.Select(pair => ((StartBackupJob)pair.Item.Command).Lifecycle.DeleteAfterDays));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public async Task What_completed_since_is_found_among_few_and_among_many(int others)
    {
        await _history.UpsertAsync([Failed("1"), Completed("1-later", "1"), Failed("2"), Failed("3"), Completed("3-elsewhere", "3") with { VaultName = "weekly" }], Token);
        await _history.UpsertAsync([.. Enumerable.Range(100, others).Select(number => Completed($"{number}", $"{number}"))], Token);

        var choice = await ReadAsync(JobKind.Backup);

        Assert.Equal([RerunRules.DoneSince(JobKind.Backup), null, null], choice.Run.Items.OrderBy(pair => pair.Item.Name, StringComparer.Ordinal).Select(pair => pair.Item.Exclusion));
        Assert.False(choice.IsCut);
    }

    [Fact]
    public async Task Rows_are_not_read_by_the_thousand_for_a_few_failed_jobs()
    {
        await _history.UpsertAsync([Failed("1"), .. Enumerable.Range(100, 400).Select(number => Completed($"{number}", $"{number}"))], Token);

        await ReadAsync(JobKind.Backup);

        Assert.All(_history.Queries.Where(query => query.States.Contains(JobState.Completed) && query.Take > 0), query => Assert.Equal(Failed("1").ResourceArn, query.ResourceArn));
    }

    [Theory]
    [InlineData(RecoveryPointStatus.Completed, null)]
    [InlineData(RecoveryPointStatus.Expired, "It is expired; only a complete recovery point can be copied.")]
    public async Task A_copy_is_judged_by_its_source(RecoveryPointStatus status, string? exclusion)
    {
        await _inventory.UpsertAsync(A.Production, [A.RecoveryPoint("1", "daily") with { Status = status }], Token);
        await _history.UpsertAsync([Copy("1")], Token);

        Assert.Equal(exclusion, Assert.Single((await ReadAsync(JobKind.Copy)).Run.Items).Item.Exclusion);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(-3, false)]
    public async Task A_source_is_gone_only_if_the_vaults_were_read_since(int readHours, bool isGone)
    {
        _feed.Beat(A.Production, EstateRead.Vaults, A.Time.AddHours(readHours));
        await _history.UpsertAsync([Copy("1")], Token);

        var exclusion = Assert.Single((await ReadAsync(JobKind.Copy)).Run.Items).Item.Exclusion;

        Assert.Equal(isGone, exclusion?.Contains("is gone", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Whoever_may_not_start_jobs_is_left_nothing()
    {
        await _history.UpsertAsync([Failed("1")], Token);

        var choice = await _reader.ReadAsync(new Actor("vic", ConsoleRole.Viewer), RerunRules.FailedOf(new JobQuery(JobKind.Backup))!);

        Assert.Equal("This needs the role Operator; yours is Viewer.", Assert.Single(choice.Run.Exclusions).Reason);
    }

    private static Job Failed(string id) => A.Job(id, JobState.Failed, createdAt: A.Time.AddHours(-2));

    private static Job Completed(string id, string resource) => A.Job(id, JobState.Completed, createdAt: A.Time.AddHours(-1)) with { ResourceArn = A.Job(resource).ResourceArn };

    private static Job Copy(string id) => Failed(id) with
    {
        Kind = JobKind.Copy,
        SourceVaultArn = A.Vault("daily").Arn,
        SourceRecoveryPointArn = A.RecoveryPoint(id).Arn,
    };

    private Task<AgainChoice> ReadAsync(JobKind kind) => _reader.ReadAsync(Ada, RerunRules.FailedOf(new JobQuery(kind))!);
}
