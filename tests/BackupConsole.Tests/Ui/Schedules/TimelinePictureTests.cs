using BackupConsole.Testing;
using BackupConsole.Ui.Schedules;

namespace BackupConsole.Tests.Ui.Schedules;

public sealed class TimelinePictureTests
{
    private static readonly TimelineRule Daily = new("This rule", "cron(0 5 ? * * *)", "Etc/UTC");

    [Fact]
    public void It_says_in_words_how_crowded_the_times_are()
    {
        var picture = Draw(Daily, [new("other", "cron(30 5 ? * SUN *)", "Etc/UTC"), new("far", "cron(0 12 ? * * *)", "Etc/UTC")], 7);

        Assert.Equal("In the next 7 days this rule runs 7 times, and 2 other rules run 8 times; 1 of its runs start within an hour of another.", picture.Words);
    }

    [Fact]
    public void The_rule_itself_comes_first_and_then_those_nearest_to_it()
    {
        var others = Enumerable.Range(0, 9).Select(hour => new TimelineRule($"at {hour}", $"cron(30 {hour} ? * * *)", "Etc/UTC"));

        var picture = Draw(Daily, others, 31);

        Assert.Equal(["This rule", "at 4", "at 5"], picture.Lanes.Take(3).Select(lane => lane.Name));
        Assert.Equal((8, 2), (picture.Lanes.Length, picture.Left));
    }

    [Fact]
    public void A_rule_that_cannot_be_read_has_no_lane_of_its_own_and_breaks_nothing()
    {
        var picture = Draw(new("This rule", "cron(", "Etc/UTC"), [new("bad", "rate(1 day)", "Etc/UTC")], 7);

        Assert.Equal("In the next 7 days this rule runs 0 times, and no other rule runs.", picture.Words);
        Assert.Equal("50%", picture.Percent(A.At("2026-11-25T18:00Z")));
    }

    private static TimelinePicture Draw(TimelineRule own, IEnumerable<TimelineRule> others, int days)
    {
        var from = A.At("2026-11-22T06:00Z");
        return TimelinePicture.Of(own, [.. others.Select(rule => TimelinePicture.LaneOf(rule, from, days))], from, days);
    }
}
