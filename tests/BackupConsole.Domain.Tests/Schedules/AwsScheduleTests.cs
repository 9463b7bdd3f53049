using System.Globalization;
using BackupConsole.Domain.Schedules;
using BackupConsole.Domain.Tests.Schedules.Matching;

namespace BackupConsole.Domain.Tests.Schedules;

public sealed class AwsScheduleTests
{
    public static TheoryData<string, string, string, string, string> Valid => AwsScheduleRows.Valid;

    public static TheoryData<string, string, string> Invalid => AwsScheduleRows.Invalid;

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_schedule_of_the_documentation_runs_when_it_says(string text, string zone, string after, string runs, string source)
    {
        Assert.True(ScheduleExpression.TryParse(text, out var schedule, out var problems), $"{source}: {string.Join(' ', problems)}");
        Assert.NotNull(MinuteMatcher.TryParse(text));

        var next = schedule.RunsAfter(At(after), TimeZoneInfo.FindSystemTimeZoneById(zone)).Take(2).Select(run => run.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));

        Assert.Equal(runs, string.Join(' ', next));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_schedule_that_the_documentation_excludes_is_refused(string text, string reason, string source)
    {
        Assert.False(ScheduleExpression.TryParse(text, out _, out var problems), source);
        Assert.Null(MinuteMatcher.TryParse(text));
        Assert.Contains(problems, problem => problem.Rule.Contains(reason, StringComparison.Ordinal));
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
