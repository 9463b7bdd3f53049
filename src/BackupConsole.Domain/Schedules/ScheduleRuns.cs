using System.Collections.Immutable;

namespace BackupConsole.Domain.Schedules;

/// <summary>The next runs of a schedule, with what the changes of the clocks do to them.</summary>
public static class ScheduleRuns
{
    // A time that the clocks jump over comes once or twice a year; a schedule that names only such times has hardly a run.
    private const int MostSkippedInARow = 50;

    /// <summary>The next <paramref name="count"/> runs strictly after an instant, and between them the times that are skipped.</summary>
    public static ImmutableArray<ScheduleRun> Next(ScheduleExpression expression, TimeZoneInfo zone, DateTimeOffset after, int count)
    {
        var runs = ImmutableArray.CreateBuilder<ScheduleRun>();
        var (found, skipped, offset) = (0, 0, zone.GetUtcOffset(after));
        foreach (var (wall, run) in expression.OccurrencesAfter(after, zone))
        {
            if (found == count || skipped == MostSkippedInARow)
            {
                break;
            }

            runs.Add(new ScheduleRun(run, wall, ChangeOf(wall, run, zone, offset)));
            (found, skipped, offset) = run is { } at ? (found + 1, 0, zone.GetUtcOffset(at)) : (found, skipped + 1, offset);
        }

        return runs.ToImmutable();
    }

    /// <summary>Every run from an instant on and before another one, and between them the times that are skipped.</summary>
    public static ImmutableArray<ScheduleRun> Between(ScheduleExpression expression, TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset to)
    {
        var runs = ImmutableArray.CreateBuilder<ScheduleRun>();
        var offset = zone.GetUtcOffset(from.AddTicks(-1));
        foreach (var (wall, run) in expression.OccurrencesAfter(from.AddTicks(-1), zone))
        {
            if ((run ?? WallTime.InstantOrJump(wall, zone)) >= to)
            {
                break;
            }

            runs.Add(new ScheduleRun(run, wall, ChangeOf(wall, run, zone, offset)));
            offset = run is { } at ? zone.GetUtcOffset(at) : offset;
        }

        return runs.ToImmutable();
    }

    private static ClockChange ChangeOf(DateTime wall, DateTimeOffset? run, TimeZoneInfo zone, TimeSpan offsetBefore) => run switch
    {
        null => ClockChange.Skipped,
        _ when WallTime.IsShownTwice(wall, zone) => ClockChange.ShownTwice,
        { } at when zone.GetUtcOffset(at) != offsetBefore => ClockChange.Shifted,
        _ => ClockChange.None,
    };
}
