using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Windows;

namespace BackupConsole.Domain.Tests.Plans;

public sealed class RuleWordsTests
{
    private static readonly BackupRule Rule = new("1", "daily", "Default", "cron(0 5 ? * * *)", "Etc/UTC");

    [Fact]
    public void A_plain_rule_is_two_sentences() =>
        Assert.Equal("Every day at 05:00 (Etc/UTC), backs up into Default; a job starts within 8 hours and completes within 7 days. Recovery points are kept for ever.", RuleWords.Of(Rule));

    [Fact]
    public void Everything_that_a_rule_does_is_said()
    {
        var rule = Rule with
        {
            Window = new BackupWindow(90, 1_440),
            Lifecycle = new Lifecycle(30, 120),
            CopyActions = [new CopyAction("arn:aws:backup:eu-west-1:111122223333:backup-vault:Far"), new CopyAction("arn:aws:backup:us-east-1:111122223333:backup-vault:Farther", new Lifecycle(null, 365))],
            IndexActions = [new IndexAction(["EBS", "S3"])],
        };

        Assert.Equal(
            "Every day at 05:00 (Etc/UTC), backs up into Default; a job starts within 90 minutes and completes within 1 day. Recovery points are moved to cold storage after 30 days and deleted after 120 days. "
            + "Each is copied to Far in eu-west-1 (expires with its source) and Farther in us-east-1 (kept 365 days). Those of EBS and S3 are indexed for search.",
            RuleWords.Of(rule));
    }

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(60, "1 hour")]
    [InlineData(480, "8 hours")]
    [InlineData(1_440, "1 day")]
    [InlineData(10_080, "7 days")]
    [InlineData(61, "61 minutes")]
    public void Minutes_are_said_in_the_largest_whole_unit(int minutes, string words) => Assert.Equal(words, RuleWords.Minutes(minutes));
}
