using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

/// <summary>Recovery points that we changed are looked at, one by one, and the inventory follows.</summary>
public sealed class RecoveryPointWatchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_point_that_is_being_deleted_is_shown_as_such()
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"), A.RecoveryPoint("2"));
        fixture.Aws.RecoveryPoints[0] = A.RecoveryPoint("1") with { Status = RecoveryPointStatus.Deleting };

        await WriteAsync(fixture, new DeleteRecoveryPoint("Default", A.RecoveryPoint("1").Arn));

        Assert.Equal([("1", RecoveryPointStatus.Deleting), ("2", RecoveryPointStatus.Completed)], await KnownAsync(fixture));
    }

    [Fact]
    public async Task A_point_that_is_gone_leaves_the_inventory()
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"), A.RecoveryPoint("2"));
        fixture.Aws.RecoveryPoints.RemoveAt(0);

        await WriteAsync(fixture, new DisassociateRecoveryPoint("Default", A.RecoveryPoint("1").Arn));

        Assert.Equal([("2", RecoveryPointStatus.Completed)], await KnownAsync(fixture));
    }

    [Fact]
    public async Task A_lifecycle_that_was_changed_is_the_one_that_is_shown()
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"));
        fixture.Aws.RecoveryPoints[0] = A.RecoveryPoint("1") with { Lifecycle = new Lifecycle(null, 90) };

        await WriteAsync(fixture, new UpdateRecoveryPointLifecycle("Default", A.RecoveryPoint("1").Arn, new Lifecycle(null, 90)));

        Assert.Equal(90, (await ListAsync(fixture)).Single().Lifecycle?.DeleteAfterDays);
    }

    [Fact]
    public async Task A_write_that_changed_nothing_moves_nothing()
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"));
        var before = fixture.Snapshot.RecoveryPointsVersion;

        fixture.Monitor.Poke(Written(new DeleteRecoveryPoint("Default", A.RecoveryPoint("1").Arn)));
        await LookedAtAsync(fixture, 1);
        await fixture.SettleAsync();

        Assert.Equal(before, fixture.Snapshot.RecoveryPointsVersion);
    }

    [Fact]
    public async Task One_that_may_not_be_looked_at_does_not_hold_up_the_others()
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"), A.RecoveryPoint("2"));
        fixture.Aws.RecoveryPoints.Clear();
        fixture.Aws.Calls.Refuse("DescribeRecoveryPoint", BackupErrorKind.AccessDenied);
        fixture.Monitor.Poke(Written(new DeleteRecoveryPoint("Default", A.RecoveryPoint("1").Arn)));
        await LookedAtAsync(fixture, 1);

        fixture.Aws.Calls.Allow("DescribeRecoveryPoint");
        await WriteAsync(fixture, new DeleteRecoveryPoint("Default", A.RecoveryPoint("2").Arn));

        Assert.Equal([("1", RecoveryPointStatus.Completed)], await KnownAsync(fixture));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_deletion_the_vault_is_listed_though_its_count_stayed(bool isReadable)
    {
        await using var fixture = await WithAsync(A.RecoveryPoint("1"), A.RecoveryPoint("2"));
        if (!isReadable)
        {
            fixture.Aws.Calls.Refuse("DescribeRecoveryPoint", BackupErrorKind.AccessDenied);
        }

        fixture.Aws.RecoveryPoints[0] = A.RecoveryPoint("1") with { Status = RecoveryPointStatus.Deleting };
        fixture.Monitor.Poke(Written(new DeleteRecoveryPoint("Default", A.RecoveryPoint("1").Arn)));
        await LookedAtAsync(fixture, 1);
        fixture.Aws.RecoveryPoints[0] = A.RecoveryPoint("3");
        await fixture.PassAsync(TimeSpan.FromMinutes(6));

        Assert.Equal([("2", RecoveryPointStatus.Completed), ("3", RecoveryPointStatus.Completed)], await KnownAsync(fixture));
    }

    [Fact]
    public async Task Thousands_of_writes_are_looked_at_once_each_and_behind_everybody_else()
    {
        const int points = 300;
        await using var fixture = await WithAsync([.. Enumerable.Range(0, points).Select(number => A.RecoveryPoint($"{number}"))]);
        fixture.Aws.RecoveryPoints.Clear();

        foreach (var number in Enumerable.Range(0, points))
        {
            fixture.Monitor.Poke(Written(new DeleteRecoveryPoint("Default", A.RecoveryPoint($"{number}").Arn)));
        }

        await LookedAtAsync(fixture, points);
        var looks = fixture.Aws.Calls.Made.Where(call => call.Operation == "DescribeRecoveryPoint").ToList();
        Assert.Equal(points, looks.Count);
        Assert.All(looks, look => Assert.Equal(CallPriority.Poll, look.Context.Priority));
    }

    private static AuditRecord Written(BackupCommand command) =>
        new(new IntentId("i"), A.Time, new Actor("a", ConsoleRole.Administrator), A.Production, command) { State = AuditState.Succeeded };

    private static async Task<MonitorFixture> WithAsync(params RecoveryPoint[] points)
    {
        var fixture = new MonitorFixture();
        fixture.Aws.Vaults.Add(A.Vault(recoveryPoints: points.Length));
        fixture.Aws.RecoveryPoints.AddRange(points);
        await fixture.StartAsync();
        Assert.Equal(points.Length, (await ListAsync(fixture)).Count);
        return fixture;
    }

    private static async Task WriteAsync(MonitorFixture fixture, BackupCommand command)
    {
        var before = fixture.Snapshot.RecoveryPointsVersion;
        fixture.Monitor.Poke(Written(command));
        await fixture.UntilAsync(snapshot => snapshot.RecoveryPointsVersion > before);
    }

    private static async Task LookedAtAsync(MonitorFixture fixture, int points)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (fixture.Aws.Calls.Count("DescribeRecoveryPoint") < points)
        {
            await timer.WaitForNextTickAsync(Token);
        }
    }

    private static async Task<IReadOnlyList<RecoveryPoint>> ListAsync(MonitorFixture fixture) =>
        (await fixture.Inventory.SearchAsync(new RecoveryPointQuery(A.Production, "Default") { Take = 1000 }, Token)).Items;

    private static async Task<IEnumerable<(string Id, RecoveryPointStatus Status)>> KnownAsync(MonitorFixture fixture) =>
        (await ListAsync(fixture)).Select(point => (point.Arn.Split("snap-")[1], point.Status)).Order();
}
