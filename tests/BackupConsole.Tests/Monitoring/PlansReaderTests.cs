using BackupConsole.Domain.Errors;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Monitoring;

public sealed class PlansReaderTests
{
    [Theory]
    [InlineData("ListBackupSelections")]
    [InlineData("GetBackupSelection")]
    public async Task Plans_are_seen_although_their_selections_may_not_be_read(string operation)
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Plans.Add(A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] });
        fixture.Aws.Calls.Refuse(operation, BackupErrorKind.AccessDenied);

        await fixture.StartAsync();

        var plan = Assert.Single(fixture.Snapshot.Plans);
        Assert.Equal((1, 0, operation), (plan.Rules.Length, plan.Selections.Length, plan.SelectionsError?.Operation));
        Assert.False(plan.SelectsNothing);
        Assert.True(fixture.Snapshot.Knows(EstateRead.Plans));
        var before = fixture.Feed.Current;
        await fixture.PassAsync(TimeSpan.FromMinutes(6));
        Assert.Same(before, fixture.Feed.Current);

        fixture.Aws.Calls.Allow(operation);
        await fixture.PassAsync(TimeSpan.FromMinutes(6));
        Assert.Equal(("*", (BackupError?)null), (Assert.Single(fixture.Snapshot.Plans[0].Selections).Resources.Single(), fixture.Snapshot.SelectionsError));
    }

    [Fact]
    public async Task A_right_to_selections_that_is_lost_takes_away_what_was_known_of_them()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Plans.Add(A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] });
        await fixture.StartAsync();

        fixture.Aws.Calls.Refuse("ListBackupSelections", BackupErrorKind.AccessDenied);
        await fixture.PassAsync(TimeSpan.FromMinutes(6));

        Assert.Empty(Assert.Single(fixture.Snapshot.Plans).Selections);
        Assert.NotNull(fixture.Snapshot.SelectionsError);
    }

    [Fact]
    public async Task Selections_that_AWS_could_not_give_just_now_fail_the_read_and_what_was_known_stays()
    {
        await using var fixture = new MonitorFixture();
        fixture.Aws.Plans.Add(A.Plan("1", "v1", A.Rule()) with { Selections = [A.Selection("1", "*")] });
        await fixture.StartAsync();

        fixture.Aws.Calls.Refuse("ListBackupSelections", BackupErrorKind.ServiceFailure);
        await fixture.PassAsync(TimeSpan.FromMinutes(6));

        Assert.Single(Assert.Single(fixture.Snapshot.Plans).Selections);
        Assert.Equal(BackupErrorKind.ServiceFailure, fixture.Snapshot.Errors[EstateRead.Plans].Kind);
    }
}
