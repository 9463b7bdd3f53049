using BackupConsole.Domain.Schedules;

namespace BackupConsole.Domain.Tests.Schedules;

public sealed class SchedulePresetTests
{
    [Theory]
    [InlineData("cron(15 * ? * * *)", ScheduleFrequency.Hourly)]
    [InlineData("cron(0 5/12 ? * * *)", ScheduleFrequency.TwelveHourly)]
    [InlineData("cron(30 2 ? * * *)", ScheduleFrequency.Daily)]
    [InlineData("cron(0 5 ? * SUN *)", ScheduleFrequency.Weekly)]
    [InlineData("cron(0 5 ? * MON,THU *)", ScheduleFrequency.Weekly)]
    [InlineData("cron(0 5 1 * ? *)", ScheduleFrequency.Monthly)]
    [InlineData("cron(0 5 L * ? *)", ScheduleFrequency.Monthly)]
    public void A_preset_and_its_expression_are_the_same_both_ways(string expression, ScheduleFrequency frequency)
    {
        var preset = SchedulePreset.Of(Parsed(expression));

        Assert.Equal(frequency, preset?.Frequency);
        Assert.Equal(expression, preset?.Expression);
    }

    [Theory]
    [InlineData("cron(0 5 * * ? *)", "cron(0 5 ? * * *)")]
    [InlineData("cron(0 5,17 ? * * *)", "cron(0 5/12 ? * * *)")]
    [InlineData("cron(0 5 ? * L *)", "cron(0 5 ? * SAT *)")]
    [InlineData("cron(0 5 ? * 2-6 *)", "cron(0 5 ? * MON,TUE,WED,THU,FRI *)")]
    [InlineData("cron(0 0/1 ? * * *)", "cron(0 * ? * * *)")]
    public void Another_way_to_write_the_same_runs_is_the_same_preset(string expression, string same) =>
        Assert.Equal(same, SchedulePreset.Of(Parsed(expression))?.Expression);

    [Theory]
    [InlineData("cron(0/30 5 ? * * *)")]
    [InlineData("cron(0 5,16 ? * * *)")]
    [InlineData("cron(0 8-17 ? * * *)")]
    [InlineData("cron(0 5,17 ? * MON *)")]
    [InlineData("cron(0 5 1,15 * ? *)")]
    [InlineData("cron(0 5 3W * ? *)")]
    [InlineData("cron(0 5 ? * 6L *)")]
    [InlineData("cron(0 5 ? * 3#2 *)")]
    [InlineData("cron(0 5 ? JAN * *)")]
    [InlineData("cron(0 5 ? * * 2027)")]
    public void What_no_preset_can_say_stays_an_expression(string expression) => Assert.Null(SchedulePreset.Of(Parsed(expression)));

    [Fact]
    public void Twelve_hourly_begins_in_the_first_half_of_the_day_because_a_step_ends_with_the_day() =>
        Assert.Equal("cron(0 8/12 ? * * *)", new SchedulePreset(ScheduleFrequency.TwelveHourly) { Hour = 20 }.Expression);

    [Fact]
    public void No_day_of_the_week_counts_as_sunday() =>
        Assert.Equal("cron(0 5 ? * SUN *)", new SchedulePreset(ScheduleFrequency.Weekly) { WeekDays = WeekDays.None }.Expression);

    private static ScheduleExpression Parsed(string text)
    {
        Assert.True(ScheduleExpression.TryParse(text, out var expression, out _));
        return expression;
    }
}
