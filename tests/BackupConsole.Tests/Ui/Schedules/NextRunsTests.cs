using BackupConsole.Testing;
using BackupConsole.Ui.Schedules;
using Bunit;

namespace BackupConsole.Tests.Ui.Schedules;

public sealed class NextRunsTests : BunitContext
{
    [Fact]
    public void Ten_runs_stand_in_the_zone_of_the_plan_and_in_the_viewers()
    {
        var view = Draw("cron(0 5 ? * * *)", "Europe/Berlin", "2026-11-22T12:00Z");

        Assert.Equal(10, view.FindAll("tbody tr").Count);
        Assert.Contains("Mon 23 Nov 2026, 05:00", view.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-23T04:00:00Z", view.Find("time").GetAttribute("datetime"));
    }

    [Fact]
    public void A_time_that_the_clocks_jump_over_is_named_and_the_run_after_it_too()
    {
        var view = Draw("cron(30 2 ? * * *)", "Europe/Berlin", "2027-03-27T12:00Z");

        Assert.Contains("jump over this time: no backup", view.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("have changed since the run before", view.FindAll("tbody tr")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(11, view.FindAll("tbody tr").Count);
    }

    [Theory]
    [InlineData("cron(0 5", "Europe/Berlin", "when schedule and zone can be read")]
    [InlineData("cron(0 5 ? * * *)", "Europe/Nowhere", "when schedule and zone can be read")]
    [InlineData("cron(0 5 ? * * *)", "", "when schedule and zone can be read")]
    [InlineData("cron(0 5 ? * * 2020)", "Etc/UTC", "no run to come")]
    public void What_cannot_be_told_is_said(string expression, string zone, string words) =>
        Assert.Contains(words, Draw(expression, zone, "2026-11-22T12:00Z").Markup, StringComparison.Ordinal);

    private IRenderedComponent<NextRuns> Draw(string expression, string zone, string after) => Render<NextRuns>(parameters => parameters
        .Add(runs => runs.Expression, expression).Add(runs => runs.TimeZone, zone).Add(runs => runs.After, A.At(after)));
}
