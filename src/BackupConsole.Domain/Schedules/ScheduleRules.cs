using System.Collections.Immutable;

namespace BackupConsole.Domain.Schedules;

/// <summary>What AWS Backup asks of a rule's schedule, beyond that it can be read.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html</remarks>
public static class ScheduleRules
{
    private const string Field = "ScheduleExpression";

    public static ImmutableArray<Problem> Validate(string? text) =>
        ScheduleExpression.TryParse(text, out var expression, out var problems) ? [.. OfFrequency(expression), .. OfRuns(expression)] : problems;

    private static IEnumerable<Problem> OfFrequency(ScheduleExpression expression)
    {
        if (expression.RunsTooOften)
        {
            yield return new Problem(Field, "AWS Backup runs a rule hourly at most.", "Give one number in the minutes field, for example cron(0 * ? * * *).");
        }
    }

    private static IEnumerable<Problem> OfRuns(ScheduleExpression expression)
    {
        if (!expression.RunsAfter(DateTimeOffset.UnixEpoch.AddTicks(-1), TimeZoneInfo.Utc).Any())
        {
            yield return new Problem(Field, "This schedule never runs: no month that it names has such a day.", "Choose a day that the month has, or L for its last one.");
        }
    }
}
