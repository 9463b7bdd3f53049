using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cronos;

namespace BackupConsole.Domain.Schedules;

/// <summary>A schedule in AWS's cron dialect: <c>cron(minutes hours day-of-month month day-of-week year)</c>.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html.
/// Occurrences are computed on the wall clock of the zone; what happens at DST jumps is ADR 0006: a time that does not exist is skipped, one that exists twice runs once.
/// </remarks>
public sealed class ScheduleExpression
{
    private const int LongestExpression = 256;
    private readonly CronExpression _cron;
    private readonly ImmutableSortedSet<int> _years;

    private ScheduleExpression(string text, string[] fields)
    {
        Text = text;
        Calendar = ScheduleFields.CalendarOf(fields);
        _cron = CronExpression.Parse(ScheduleFields.ForCronos(fields));
        _years = [.. Calendar.Years];
    }

    /// <summary>What AWS Backup fills in when a rule names no schedule: daily at 05:00.</summary>
    public static ScheduleExpression Default { get; } =
        TryParse("cron(0 5 ? * * *)", out var expression, out _) ? expression : throw new InvalidOperationException("The default schedule does not parse.");

    /// <summary>The expression as it travels in the API.</summary>
    public string Text { get; }

    /// <summary>Whether it runs more often than a backup rule may: two of its runs can be less than an hour apart.</summary>
    /// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html#backup-frequency.</remarks>
    public bool RunsTooOften => CanRunTwiceWithin(TimeSpan.FromHours(1));

    /// <summary>Whether it runs monthly or more rarely, as a rule must that archives EBS snapshots: no two of its runs are less than 28 days apart.</summary>
    public bool RunsMonthlyAtMost => !CanRunTwiceWithin(TimeSpan.FromDays(28));

    /// <summary>The numbers that its fields stand for.</summary>
    internal ScheduleCalendar Calendar { get; }

    /// <summary>Reads an expression, or says at which field it breaks which rule.</summary>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out ScheduleExpression? expression,
        out ImmutableArray<Problem> problems)
    {
        expression = null;
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length > LongestExpression
            || !trimmed.StartsWith("cron(", StringComparison.Ordinal)
            || !trimmed.EndsWith(')'))
        {
            problems = [ScheduleFields.NotCron];
            return false;
        }

        var fields = trimmed["cron(".Length..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        problems = ScheduleFields.Validate(fields);
        if (problems.Length > 0)
        {
            return false;
        }

        expression = new ScheduleExpression(trimmed, fields);
        return true;
    }

    /// <summary>The runs strictly after an instant, in order, until the last year that the expression allows.</summary>
    public IEnumerable<DateTimeOffset> RunsAfter(DateTimeOffset after, TimeZoneInfo zone) =>
        OccurrencesAfter(after, zone).Select(occurrence => occurrence.Run).OfType<DateTimeOffset>();

    /// <summary>The wall times that the expression names, with the instant at which each runs; null where the clocks jump over it.</summary>
    internal IEnumerable<(DateTime Wall, DateTimeOffset? Run)> OccurrencesAfter(DateTimeOffset after, TimeZoneInfo zone)
    {
        // A wall time before this one has been passed or jumped over; one after it may have been shown before, when the clocks were just set back.
        var wall = DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(after, zone).DateTime, DateTimeKind.Utc);
        while (NextWallTime(wall) is { } next)
        {
            wall = next;
            var run = WallTime.FirstInstant(next, zone);
            if (run is null || run > after)
            {
                yield return (next, run);
            }
        }
    }

    /// <summary>Whether any two of its runs, in whichever year, are less than <paramref name="gap"/> apart on a clock that nobody changes.</summary>
    public bool CanRunTwiceWithin(TimeSpan gap)
    {
        if (NextWallTime(new DateTime(_years[0], 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(-1)) is not { } first)
        {
            return false;
        }

        // Each day that has runs has them at the same times, so days need to be looked at only for what lies between them.
        var times = Calendar.Times;
        if (times.Zip(times.Skip(1)).Any(pair => pair.Second - pair.First < gap))
        {
            return true;
        }

        var fromFirstToLast = times[^1] - times[0];
        if (TimeSpan.FromDays(1) - fromFirstToLast >= gap)
        {
            return false;
        }

        var day = first.Date;
        while (NextWallTime(day.AddDays(1).AddTicks(-1)) is { } next)
        {
            if (next.Date - day - fromFirstToLast < gap)
            {
                return true;
            }

            day = next.Date;
        }

        return false;
    }

    public override string ToString() => Text;

    // Cronos is asked as if the wall clock were UTC, so that the zone's jumps are judged in one place only: above.
    private DateTime? NextWallTime(DateTime wall)
    {
        while (_cron.GetNextOccurrence(wall) is { } next)
        {
            if (_years.Contains(next.Year))
            {
                return next;
            }

            var year = _years.FirstOrDefault(allowed => allowed > next.Year);
            if (year == 0)
            {
                return null;
            }

            wall = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(-1);
        }

        return null;
    }
}
