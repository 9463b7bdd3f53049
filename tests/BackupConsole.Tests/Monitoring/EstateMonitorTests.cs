using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class EstateMonitorTests
{
    public static TheoryData<string> EveryKindOfCommand => [.. EveryCommand.All.Select(command => command.GetType().Name)];

    [Fact]
    public async Task The_first_read_fills_the_history_with_what_AWS_remembers()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Put(
            A.Job("old", JobState.Completed, createdAt: A.Time.AddDays(-29)),
            A.Job("older", JobState.Completed, createdAt: A.Time.AddDays(-31)),
            A.Job("now", createdAt: A.Time.AddMinutes(-5)));

        await fixture.StartAsync();

        var page = await fixture.History.SearchAsync(new JobQuery(JobKind.Backup), TestContext.Current.CancellationToken);
        Assert.Equal(["now", "old"], page.Items.Select(job => job.Id));
        Assert.Equal(["now"], fixture.Snapshot.OpenJobs.Select(job => job.Id));
        Assert.True(fixture.Snapshot.Knows(EstateRead.BackupJobs));
    }

    [Fact]
    public async Task A_job_is_followed_from_its_first_state_to_its_last()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Put(A.Job("1", JobState.Created));
        await fixture.StartAsync();

        fixture.Aws.Put(A.Job("1", JobState.Running) with { PercentDone = 40 });
        await fixture.PassAsync(TimeSpan.FromSeconds(15));
        Assert.Equal(40, Assert.Single(fixture.Snapshot.OpenJobs).PercentDone);

        fixture.Aws.RecoveryPoints.Add(A.RecoveryPoint("1"));
        fixture.Aws.Put(A.Job("1", JobState.Completed));
        await fixture.PassAsync(TimeSpan.FromSeconds(15));
        Assert.Empty(fixture.Snapshot.OpenJobs);
        Assert.Equal(JobState.Completed, fixture.Snapshot.FindLive(JobKind.Backup, "1")?.State);
        Assert.Equal(JobState.Completed, (await fixture.History.FindAsync(A.Production, JobKind.Backup, "1", TestContext.Current.CancellationToken))?.State);
        Assert.Equal(1, (await fixture.Inventory.SummariseVaultAsync(A.Production, "Default", TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task A_job_that_ended_while_the_console_was_down_is_found()
    {
        await using var fixture = new MonitorFixture();
        await fixture.History.UpsertAsync([A.Job("1"), A.Job("0", JobState.Completed, createdAt: A.Time.AddHours(-1))], TestContext.Current.CancellationToken);
        fixture.Aws.Put(A.Job("1", JobState.Failed, createdAt: A.Time.AddDays(-2)));

        await fixture.StartAsync();

        Assert.Empty(fixture.Snapshot.OpenJobs);
        Assert.Equal(JobState.Failed, (await fixture.History.FindAsync(A.Production, JobKind.Backup, "1", TestContext.Current.CancellationToken))?.State);
    }

    [Fact]
    public async Task A_job_that_AWS_has_forgotten_is_not_open_for_ever()
    {
        await using var fixture = new MonitorFixture();
        await fixture.History.UpsertAsync([A.Job("1")], TestContext.Current.CancellationToken);

        await fixture.StartAsync();

        Assert.Empty(fixture.Snapshot.OpenJobs);
        Assert.Equal(JobState.Unrecognised, (await fixture.History.FindAsync(A.Production, JobKind.Backup, "1", TestContext.Current.CancellationToken))?.State);
    }

    [Fact]
    public async Task A_job_of_our_own_is_looked_at_each_second()
    {
        await using var fixture = new MonitorFixture();
        await fixture.StartAsync();
        fixture.Aws.Put(A.Job("job-1", JobState.Created));
        var command = new StartBackupJob("arn:aws:ec2:eu-central-1:111122223333:volume/vol-1", "Default", "role");

        fixture.Monitor.Poke(new AuditRecord(new IntentId("i"), A.Time, new Actor("a", ConsoleRole.Operator), A.Production, command)
        {
            State = AuditState.Succeeded,
            ResultJson = """{"BackupJobId":"job-1","CreatedAt":null,"RecoveryPointArn":null,"IsParent":false}""",
        });
        await fixture.SettleAsync(watchedJobs: 1);
        Assert.Equal(JobState.Created, Assert.Single(fixture.Snapshot.OpenJobs).State);

        fixture.Aws.Put(A.Job("job-1", JobState.Pending));
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        await fixture.SettleAsync(watchedJobs: 1);
        Assert.Equal(JobState.Pending, Assert.Single(fixture.Snapshot.OpenJobs).State);
    }

    [Fact]
    public async Task Hundreds_of_jobs_of_our_own_are_left_to_the_list_and_stand_in_nobody_s_way()
    {
        await using var fixture = new MonitorFixture();
        await fixture.StartAsync();
        fixture.Aws.Put([.. Enumerable.Range(0, 300).Select(number => A.Job($"{number}", JobState.Created, JobKind.Copy))]);
        fixture.Aws.Calls.Clear();
        foreach (var number in Enumerable.Range(0, 300))
        {
            fixture.Monitor.Poke(new AuditRecord(new IntentId($"{number}"), A.Time, new Actor("a", ConsoleRole.Administrator), A.Production, EveryCommand.All.OfType<StartCopyJob>().First())
            {
                State = AuditState.Succeeded,
                ResultJson = $$"""{"CopyJobId":"{{number}}","CreatedAt":null,"IsParent":false}""",
            });
        }

        await fixture.UntilAsync(snapshot => snapshot.OpenJobs.Length == 300);
        await fixture.SettleAsync(watchedJobs: 20);

        var describes = fixture.Aws.Calls.Made.Where(call => call.Operation == "DescribeCopyJob").ToList();
        Assert.Equal(20, describes.Count);
        Assert.InRange(fixture.Aws.Calls.Count("ListCopyJobs"), 1, 3);
        Assert.All(describes, call => Assert.Equal(CallPriority.Poll, call.Context.Priority));
    }

    [Fact]
    public async Task A_job_that_somebody_looks_at_is_followed_until_they_leave()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Put(A.Job("1"));
        await fixture.StartAsync();
        fixture.Aws.Calls.Clear();

        var look = fixture.Monitor.LookAt(A.Production, JobKind.Backup, "1");
        using var again = fixture.Monitor.LookAt(A.Production, JobKind.Backup, "1");
        await fixture.SettleAsync(watchedJobs: 1);
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        await fixture.SettleAsync(watchedJobs: 1);
        Assert.Equal(2, fixture.Aws.Calls.Count("DescribeBackupJob"));

        look.Dispose();
        look.Dispose();
        again.Dispose();
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        await fixture.SettleAsync();
        Assert.Equal(2, fixture.Aws.Calls.Count("DescribeBackupJob"));
    }

    [Fact]
    public async Task Refused_credentials_are_tried_once_a_minute()
    {
        await using var fixture = new MonitorFixture();
        await fixture.StartAsync();
        fixture.Aws.Calls.Refuse("*", BackupErrorKind.CredentialsInvalid);
        fixture.Time.Advance(TimeSpan.FromMinutes(6));
        await SettleAsync();
        await fixture.UntilAsync(snapshot => !snapshot.Errors.IsEmpty);
        Assert.All(fixture.Snapshot.Errors.Values, error => Assert.Equal(BackupErrorKind.CredentialsInvalid, error.Kind));

        fixture.Aws.Calls.Clear();
        for (var minute = 0; minute < 10; minute++)
        {
            fixture.Time.Advance(TimeSpan.FromMinutes(1));
            await SettleAsync();
        }

        Assert.InRange(fixture.Aws.Calls.Made.Length, 9, 11);

        fixture.Aws.Calls.Allow("*");
        fixture.Time.Advance(TimeSpan.FromMinutes(1));
        await fixture.SettleAsync();
        Assert.Empty(fixture.Snapshot.Errors);

        // The gate's probe, and the three reads whose turn comes half-hourly or hourly; the others wait at the gate.
        Task SettleAsync() => fixture.Time.SleepersAsync(4, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_read_that_is_refused_leaves_the_others_alone()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Calls.Refuse("ListCopyJobs", BackupErrorKind.AccessDenied);

        await fixture.StartAsync();

        Assert.Equal([EstateRead.CopyJobs], fixture.Snapshot.Errors.Keys);
        Assert.False(fixture.Snapshot.Knows(EstateRead.CopyJobs));
        Assert.True(fixture.Snapshot.Knows(EstateRead.BackupJobs));
    }

    [Fact]
    public async Task What_did_not_change_tells_nobody()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Vaults.Add(A.Vault());
        fixture.Aws.Plans.Add(A.Plan("1", "v1", A.Rule()));
        await fixture.StartAsync();
        var before = fixture.Feed.Current;
        var beat = fixture.Feed.Beats[(A.Production, EstateRead.Vaults)];

        await fixture.PassAsync(TimeSpan.FromMinutes(6));

        Assert.Same(before, fixture.Feed.Current);
        Assert.True(fixture.Feed.Beats[(A.Production, EstateRead.Vaults)] > beat);
        Assert.Equal(1, fixture.Aws.Calls.Count("GetBackupPlan"));
    }

    [Fact]
    public async Task A_plan_s_selections_are_read_once_and_again_when_there_are_others()
    {
        await using var fixture = new MonitorFixture();
        var plan = A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] };
        fixture.Aws.Plans.Add(plan);
        await fixture.StartAsync();
        Assert.Equal("*", Assert.Single(Assert.Single(fixture.Snapshot.Plans).Selections).Resources.Single());

        fixture.Aws.Plans[0] = plan with { Selections = [.. plan.Selections, A.Selection("2", "arn:aws:s3:::*")] };
        fixture.Aws.Calls.Clear();
        await fixture.PassAsync(TimeSpan.FromMinutes(11));

        Assert.Equal(["selection-1", "selection-2"], fixture.Snapshot.Plans[0].Selections.Select(selection => selection.Name));
        Assert.Equal((1, 0), (fixture.Aws.Calls.Count("GetBackupSelection"), fixture.Aws.Calls.Count("GetBackupPlan")));
    }

    [Fact]
    public async Task A_vault_whose_count_moved_is_brought_up_to_date()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Vaults.Add(A.Vault(recoveryPoints: 2));
        fixture.Aws.RecoveryPoints.AddRange([A.RecoveryPoint("1", createdAt: A.Time.AddDays(-2)), A.RecoveryPoint("2", createdAt: A.Time.AddDays(-1))]);
        await fixture.StartAsync();
        Assert.Equal(2, (await fixture.Inventory.SummariseVaultAsync(A.Production, "Default", TestContext.Current.CancellationToken)).Count);

        fixture.Aws.RecoveryPoints.Add(A.RecoveryPoint("3"));
        fixture.Aws.Vaults[0] = A.Vault(recoveryPoints: 3);
        fixture.Aws.Calls.Clear();
        await fixture.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(3, (await fixture.Inventory.SummariseVaultAsync(A.Production, "Default", TestContext.Current.CancellationToken)).Count);
        Assert.Equal(1, fixture.Aws.Calls.Count("ListRecoveryPointsByBackupVault"));
    }

    [Fact]
    public async Task A_new_point_that_may_not_be_read_by_itself_is_listed_though_another_left_and_the_count_stayed()
    {
        await using var fixture = await WithTwoPointsAsync();
        fixture.Aws.Put(A.Job("3"));
        await fixture.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Single(fixture.Snapshot.OpenJobs);
        fixture.Aws.Calls.Refuse("DescribeRecoveryPoint", BackupErrorKind.AccessDenied);

        OneComesAndOneGoes(fixture);
        fixture.Aws.Put(A.Job("3", JobState.Completed));
        await fixture.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Contains(A.RecoveryPoint("3").Arn, await KnownAsync(fixture));
    }

    [Fact]
    public async Task A_new_point_that_no_job_told_of_is_found_within_the_hour_though_the_count_stayed()
    {
        await using var fixture = await WithTwoPointsAsync();

        OneComesAndOneGoes(fixture);
        await fixture.PassAsync(TimeSpan.FromMinutes(65), TimeSpan.FromSeconds(15));

        Assert.Equal([A.RecoveryPoint("2").Arn, A.RecoveryPoint("3").Arn], await KnownAsync(fixture));
    }

    [Fact]
    public async Task A_vault_in_which_nothing_moves_is_listed_once_an_hour()
    {
        await using var fixture = await WithTwoPointsAsync();
        await fixture.PassAsync(TimeSpan.FromMinutes(10));
        fixture.Aws.Calls.Clear();

        await fixture.PassAsync(TimeSpan.FromHours(3), TimeSpan.FromSeconds(15));

        Assert.InRange(fixture.Aws.Calls.Count("ListRecoveryPointsByBackupVault"), 2, 3);
    }

    [Theory]
    [MemberData(nameof(EveryKindOfCommand))]
    public async Task Every_command_says_what_it_changes(string command)
    {
        await using var fixture = new MonitorFixture();
        await fixture.StartAsync();
        var sample = EveryCommand.All.Single(known => known.GetType().Name == command);

        fixture.Monitor.Poke(new AuditRecord(new IntentId("i"), A.Time, new Actor("a", ConsoleRole.Administrator), A.Production, sample));
    }

    private static async Task<MonitorFixture> WithTwoPointsAsync()
    {
        var fixture = new MonitorFixture();
        fixture.Aws.Vaults.Add(A.Vault(recoveryPoints: 2));
        fixture.Aws.RecoveryPoints.AddRange([A.RecoveryPoint("1", createdAt: A.Time.AddDays(-2)), A.RecoveryPoint("2", createdAt: A.Time.AddDays(-1))]);
        await fixture.StartAsync();
        return fixture;
    }

    private static void OneComesAndOneGoes(MonitorFixture fixture)
    {
        fixture.Aws.RecoveryPoints.RemoveAt(0);
        fixture.Aws.RecoveryPoints.Add(A.RecoveryPoint("3"));
    }

    private static async Task<IEnumerable<string>> KnownAsync(MonitorFixture fixture) =>
        (await fixture.Inventory.SearchAsync(new RecoveryPointQuery(A.Production, "Default"), TestContext.Current.CancellationToken)).Items.Select(point => point.Arn).Order();
}
