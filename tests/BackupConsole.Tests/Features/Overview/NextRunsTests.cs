using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Features.Overview;
using BackupConsole.Monitoring;
using BackupConsole.Testing;

namespace BackupConsole.Tests.Features.Overview;

public sealed class NextRunsTests
{
    [Theory]
    [InlineData("cron(0 13 ? * * *)", "Etc/UTC", "2026-11-22T13:00Z", "13:00 Etc/UTC")]
    [InlineData("cron(0 13 ? * * *)", "America/New_York", "2026-11-22T18:00Z", "13:00 America/New_York")]
    [InlineData("cron(0 5 ? * * *)", "Asia/Tokyo", "2026-11-22T20:00Z", "05:00 Asia/Tokyo")]
    public void A_run_is_told_in_the_zone_of_its_rule(string schedule, string zone, string at, string zoneTime)
    {
        var next = NextRuns.Of([Seen(A.Rule("daily", schedule) with { TimeZone = zone })], A.Time);

        var run = Assert.Single(next.Runs);
        Assert.Equal((A.At(at), zoneTime, "plan-1", "daily", "Default"), (run.At, run.ZoneTime, run.Plan, run.Rule, run.Vault));
    }

    [Theory]
    [InlineData("cron(0 0 ? * * *)", 1)]
    [InlineData("cron(1 0 ? * * *)", 0)]
    [InlineData("cron(0 12 ? * * *)", 0)]
    public void The_span_is_twelve_hours_from_after_now_on(string schedule, int runs) =>
        Assert.Equal(runs, NextRuns.Of([Seen(A.Rule("daily", schedule) with { TimeZone = "Etc/UTC" })], A.Time).Total);

    [Fact]
    public void Runs_come_in_order_and_what_is_not_shown_is_counted()
    {
        var next = NextRuns.Of([Seen(A.Rule("hourly", "cron(0 * ? * * *)"), A.Rule("half", "cron(30 * ? * * *)"))], A.Time);

        Assert.Equal((12, 24), (next.Runs.Length, next.Total));
        Assert.Equal(next.Runs.Select(run => run.At).Order(), next.Runs.Select(run => run.At));
        Assert.Equal("half", next.Runs[0].Rule);
        Assert.All(next.Offsets, offset => Assert.InRange(offset, 0, 1));
    }

    [Fact]
    public void A_continuous_rule_has_no_runs() =>
        Assert.Equal(0, NextRuns.Of([Seen(A.Rule("pitr", "cron(0 * ? * * *)") with { IsContinuous = true })], A.Time).Total);

    [Theory]
    [InlineData("rate(1 hour)", "Etc/UTC")]
    [InlineData("", "Etc/UTC")]
    [InlineData("cron(99 99 ? * * *)", "Etc/UTC")]
    [InlineData("cron(0 5 ? * * *)", "Mars/Olympus")]
    [InlineData("cron(0 5 ? * * *)", "")]
    [InlineData("cron(0 5 ? * * *)", "../../etc/passwd")]
    public void A_rule_that_cannot_be_read_is_named_and_does_not_hide_the_others(string schedule, string zone)
    {
        var next = NextRuns.Of([Seen(A.Rule("broken", schedule) with { TimeZone = zone }, A.Rule("good", "cron(0 13 ? * * *)"))], A.Time);

        Assert.Equal("broken", Assert.Single(next.Unreadable).Rule);
        Assert.NotEmpty(next.Unreadable[0].Reason);
        Assert.Equal("good", Assert.Single(next.Runs).Rule);
    }

    [Fact]
    public void A_demo_is_told_by_its_own_clock()
    {
        var later = new EstateClock(A.Time, A.At("2030-01-01T04:00Z"), 1);

        var run = Assert.Single(NextRuns.Of([Seen(A.Rule()) with { Clock = later }], A.Time).Runs);

        Assert.Equal(A.At("2030-01-01T05:00Z"), run.At);
    }

    private static ConnectionSnapshot Seen(params BackupRule[] rules) => new(A.Connection(), EstateClock.Wall(A.Time)) { Plans = [A.Plan(rules: rules)] };
}
