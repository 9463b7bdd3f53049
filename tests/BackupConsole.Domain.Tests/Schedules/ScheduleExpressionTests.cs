using System.Globalization;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Tests.Schedules;

public sealed class ScheduleExpressionTests
{
    [Theory]
    [InlineData("cron(0 5 ? * * *)", "2026-11-22T04:00Z", "2026-11-22T05:00Z", "2026-11-23T05:00Z")]
    [InlineData("cron(15 10 ? * 6L 2026-2027)", "2026-11-22T00:00Z", "2026-11-27T10:15Z", "2026-12-25T10:15Z")]
    [InlineData("cron(0 8 ? * 2#1 *)", "2026-11-22T00:00Z", "2026-12-07T08:00Z", "2027-01-04T08:00Z")]
    [InlineData("cron(0 0 L * ? *)", "2026-11-22T00:00Z", "2026-11-30T00:00Z", "2026-12-31T00:00Z")]
    [InlineData("cron(0 9 1W * ? *)", "2026-07-31T00:00Z", "2026-08-03T09:00Z", "2026-09-01T09:00Z")]
    [InlineData("cron(0/15 * ? * 1 *)", "2026-11-22T23:40Z", "2026-11-22T23:45Z", "2026-11-29T00:00Z")]
    [InlineData("cron(0 12 ? * MON-FRI *)", "2026-11-20T12:00Z", "2026-11-23T12:00Z", "2026-11-24T12:00Z")]
    [InlineData("cron(0 0 1 JAN ? 2030/10)", "2026-11-22T00:00Z", "2030-01-01T00:00Z", "2040-01-01T00:00Z")]
    public void Runs_follow_the_dialect_of_AWS(string expression, string after, string first, string second)
    {
        Assert.Equal([At(first), At(second)], Parse(expression).RunsAfter(At(after), TimeZoneInfo.Utc).Take(2));
    }

    [Fact]
    public void A_run_that_the_spring_jump_skips_does_not_happen()
    {
        var runs = Parse("cron(30 2 ? * * *)").RunsAfter(At("2026-03-28T12:00Z"), Zone("Europe/Berlin")).Take(2);

        Assert.Equal([At("2026-03-30T00:30Z"), At("2026-03-31T00:30Z")], runs);
    }

    [Fact]
    public void A_time_that_the_autumn_jump_repeats_runs_once()
    {
        var runs = Parse("cron(30 2 ? * * *)").RunsAfter(At("2026-10-24T12:00Z"), Zone("Europe/Berlin")).Take(2);

        Assert.Equal([At("2026-10-25T00:30Z"), At("2026-10-26T01:30Z")], runs);
    }

    [Fact]
    public void A_schedule_whose_years_are_over_has_no_runs() =>
        Assert.Empty(Parse("cron(0 5 ? * * 2020)").RunsAfter(At("2026-11-22T00:00Z"), TimeZoneInfo.Utc));

    [Fact]
    public void A_date_that_never_comes_has_no_runs() =>
        Assert.Empty(Parse("cron(0 5 31 2 ? *)").RunsAfter(At("2026-11-22T00:00Z"), TimeZoneInfo.Utc));

    [Theory]
    [InlineData("cron(0 * ? * * *)", false)]
    [InlineData("cron(59 0,23 ? * * *)", false)]
    [InlineData("cron(0 0 31 2 ? *)", false)]
    [InlineData("cron(0,30 0 31 2 ? *)", false)]
    [InlineData("cron(0/30 * ? * * *)", true)]
    [InlineData("cron(0,59 5 ? * * *)", true)]
    [InlineData("cron(0,30 0 1 1 ? 2026)", true)]
    [InlineData("cron(0,30 0 1 1 ? 1999)", true)]
    [InlineData("cron(0,1 0 29 2 ? 2024/100)", true)]
    public void Runs_less_than_an_hour_apart_are_found_wherever_they_are(string expression, bool isTooOften) =>
        Assert.Equal(isTooOften, Parse(expression).RunsTooOften);

    [Theory]
    [InlineData("cron(0 5 1 * ? *)", true)]
    [InlineData("cron(0 5 L * ? *)", true)]
    [InlineData("cron(0 5 ? * 1#1 *)", true)]
    [InlineData("cron(0 5 1 1/3 ? *)", true)]
    [InlineData("cron(0 5 ? * * *)", false)]
    [InlineData("cron(0 5 ? * 1 *)", false)]
    [InlineData("cron(0 5 1,15 * ? *)", false)]
    [InlineData("cron(0 5,6 1 * ? *)", false)]
    [InlineData("cron(0 5 1W * ? *)", true)]
    [InlineData("cron(0 5 1,31 12,1 ? *)", false)]
    public void Monthly_is_no_two_runs_within_four_weeks(string expression, bool isMonthly) =>
        Assert.Equal(isMonthly, Parse(expression).RunsMonthlyAtMost);

    [Theory]
    [InlineData("cron(0 23 ? * * *)", 1440)]
    [InlineData("cron(0 1,23 ? * * *)", 120)]
    [InlineData("cron(0 1,23 ? * 2,4 *)", 1320)]
    [InlineData("cron(0 0 28 2 ? 2027,2028)", 365 * 1440)]
    public void Smallest_gap_is_between_days_too(string expression, int minutes)
    {
        var schedule = Parse(expression);

        Assert.Equal(
            (false, true), (schedule.CanRunTwiceWithin(TimeSpan.FromMinutes(minutes)), schedule.CanRunTwiceWithin(TimeSpan.FromMinutes(minutes + 1))));
    }

    [Theory]
    [InlineData("rate(1 day)", "rate() and other forms are not supported")]
    [InlineData("", "A schedule is written cron(")]
    [InlineData("cron(0 5 * * *)", "six fields; this has 5")]
    [InlineData("cron(60 5 ? * * *)", "“60” is not a minutes")]
    [InlineData("cron(0 24 ? * * *)", "“24” is not a hours")]
    [InlineData("cron(0 5 ? * 0 *)", "“0” is not a day-of-week")]
    [InlineData("cron(0 5 ? * 8 *)", "“8” is not a day-of-week")]
    [InlineData("cron(0 5 ? * 2/2 *)", "“2/2” is not a day-of-week")]
    [InlineData("cron(0 5 * * * *)", "Exactly one of day-of-month and day-of-week must be ?")]
    [InlineData("cron(0 5 ? * ? *)", "Exactly one of day-of-month and day-of-week must be ?")]
    [InlineData("cron(0 5 ? * 2#1,3#2 *)", "stands alone")]
    [InlineData("cron(0 5 ? * * 1969)", "“1969” is not a year")]
    [InlineData("cron(0/0 5 ? * * *)", "“0/0” is not a minutes")]
    public void An_expression_that_AWS_would_refuse_says_why(string expression, string rule)
    {
        Assert.False(ScheduleExpression.TryParse(expression, out _, out var problems));
        Assert.Contains(problems, problem => problem.Rule.Contains(rule, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.Equal("ScheduleExpression", problem.Field));
    }

    [Fact]
    public void A_hostile_expression_is_refused_by_its_length() =>
        Assert.False(ScheduleExpression.TryParse($"cron({new string('1', 100_000)} * ? * * *)", out _, out _));

    private static ScheduleExpression Parse(string text) =>
        ScheduleExpression.TryParse(text, out var expression, out var problems) ? expression : throw new FormatException(string.Join(' ', problems));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);
}
