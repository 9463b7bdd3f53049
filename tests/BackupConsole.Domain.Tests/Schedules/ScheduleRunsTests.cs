using System.Globalization;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Tests.Schedules;

public sealed class ScheduleRunsTests
{
    [Theory]
    // Spring: 02:30 does not exist on 28 March; from then on the wall is two hours ahead.
    [InlineData("cron(30 2 ? * * *)", "Europe/Berlin", "2027-03-26T12:00Z", "27T01:30Z None, - Skipped, 29T00:30Z Shifted, 30T00:30Z None")]
    // Autumn: 02:30 comes twice on 25 October.
    [InlineData("cron(30 2 ? * * *)", "Europe/Berlin", "2026-10-24T12:00Z", "25T00:30Z ShownTwice, 26T01:30Z Shifted, 27T01:30Z None")]
    [InlineData("cron(0 12 ? * * *)", "Europe/Berlin", "2026-10-24T12:00Z", "25T11:00Z Shifted, 26T11:00Z None, 27T11:00Z None")]
    [InlineData("cron(0 12 ? * * *)", "Etc/UTC", "2026-10-24T12:00Z", "25T12:00Z None, 26T12:00Z None, 27T12:00Z None")]
    // Half an hour, in Australia.
    [InlineData("cron(15 2 ? * * *)", "Australia/Lord_Howe", "2026-10-02T18:00Z", "- Skipped, 04T15:15Z Shifted, 05T15:15Z None, 06T15:15Z None")]
    public void The_next_three_runs_say_what_the_clocks_do_to_them(string text, string zone, string after, string expected)
    {
        var runs = ScheduleRuns.Next(Parsed(text), TimeZoneInfo.FindSystemTimeZoneById(zone), At(after), 3);

        Assert.Equal(expected, string.Join(", ", runs.Select(run => $"{run.At?.UtcDateTime.ToString("dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) ?? "-"} {run.Change}")));
    }

    [Fact]
    public void A_schedule_that_ends_gives_what_it_has() =>
        Assert.Single(ScheduleRuns.Next(Parsed("cron(59 23 31 12 ? 2199)"), TimeZoneInfo.Utc, At("2199-12-01T00:00Z"), 10));

    [Theory]
    [InlineData("cron(0 5 ? * * *)")]
    [InlineData("cron(0 5 29 2 ? *)")]
    public void A_schedule_that_aws_backup_takes_has_no_problem(string text) => Assert.Empty(ScheduleRules.Validate(text));

    [Theory]
    [InlineData("cron(0/30 5 ? * * *)", "once an hour at most", "single number")]
    [InlineData("cron(0 5 31 2 ? *)", "never runs", "Choose a day")]
    [InlineData("cron(0 5 ? * 8 *)", "“8” is not a day-of-week", "Day-of-week runs from 1 = SUN to 7 = SAT")]
    [InlineData("cron(0 5 * * * *)", "must be ?", "Put ? in the one")]
    [InlineData("cron(0 5 ? * *)", "six fields", "minutes hours day-of-month month day-of-week year")]
    [InlineData("rate(1 hour)", "rate() and other forms are not supported", "cron(0 5 ? * * *)")]
    [InlineData("", "written cron(", "For example")]
    public void A_schedule_that_it_does_not_take_names_the_field_and_the_fix(string text, string rule, string fix)
    {
        var problem = Assert.Single(ScheduleRules.Validate(text));

        Assert.Contains(rule, problem.Rule, StringComparison.Ordinal);
        Assert.Contains(fix, problem.Fix, StringComparison.Ordinal);
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static ScheduleExpression Parsed(string text)
    {
        Assert.True(ScheduleExpression.TryParse(text, out var expression, out _));
        return expression;
    }
}
