using BackupConsole.Domain.Estate;
using BackupConsole.Ui.Values;
using Bunit;

namespace BackupConsole.Tests.Ui.Values;

public sealed class RelativeTimeTests : BunitContext
{
    private static readonly DateTimeOffset At = new(2026, 5, 3, 14, 30, 15, TimeSpan.FromHours(2));

    [Fact]
    public void The_instant_is_UTC_and_readable_before_the_browser_has_written_it()
    {
        var time = Draw(null).Find("time");

        Assert.Equal("2026-05-03T12:30:15Z", time.GetAttribute("datetime"));
        Assert.Equal("2026-05-03 12:30 UTC", time.TextContent);
        Assert.True(time.HasAttribute("data-relative"));
        Assert.False(time.HasAttribute("data-clock"));
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(0.2, 1, null)]
    [InlineData(3600.4, 1, "3600")]
    [InlineData(-60, 1, "-60")]
    public void A_clock_at_the_usual_rate_is_an_offset_in_whole_seconds(double seconds, double rate, string? expected) =>
        Assert.Equal(expected, Draw(new EstateClock(At, At.AddSeconds(seconds), rate)).Find("time").GetAttribute("data-clock"));

    [Fact]
    public void A_clock_that_runs_fast_gives_its_two_readings_and_its_rate() =>
        Assert.Equal("1777811415000,1777811475000,60", Draw(new EstateClock(At, At.AddMinutes(1), 60)).Find("time").GetAttribute("data-clock"));

    private IRenderedComponent<RelativeTime> Draw(EstateClock? clock) =>
        Render<RelativeTime>(parameters => parameters.Add(time => time.At, At).Add(time => time.Clock, clock));
}
