using System.Collections.Immutable;

namespace BackupConsole.Domain.Calendar;

/// <summary>How many runs go on at each time of a span.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The instant after the last one.</param>
/// <param name="Steps">Each change of the number, in order; the first stands at <paramref name="From"/>.</param>
public sealed record CalendarLoad(DateTimeOffset From, DateTimeOffset To, ImmutableArray<LoadStep> Steps)
{
    public static CalendarLoad Of(BackupCalendar calendar)
    {
        var runs = calendar.Lanes
            .SelectMany(lane => lane.AllStarts, (lane, start) => (Start: start.UtcTicks, End: start.UtcTicks + lane.Rule.Counted.Ticks))
            .Where(run => run.End > calendar.From.UtcTicks)
            .ToList();
        long[] starts = [.. runs.Select(run => Math.Max(run.Start, calendar.From.UtcTicks))];
        long[] ends = [.. runs.Select(run => run.End)];
        Array.Sort(starts);
        Array.Sort(ends);
        return new CalendarLoad(calendar.From, calendar.To, Sweep(calendar, starts, ends));
    }

    /// <summary>The most runs at once in a part of the span, and since when; a run that ends as another starts does not meet it.</summary>
    public LoadStep PeakBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var peak = new LoadStep(from, 0);
        foreach (var step in Steps.TakeWhile(step => step.At < to))
        {
            if (step.At <= from)
            {
                peak = new LoadStep(from, step.Running);
            }
            else if (step.Running > peak.Running)
            {
                peak = step;
            }
        }

        return peak;
    }

    /// <summary>The longest spans without a run, longest first.</summary>
    /// <param name="shortest">Those that are shorter are not told.</param>
    /// <param name="most">How many.</param>
    public ImmutableArray<QuietWindow> QuietWindows(TimeSpan shortest, int most) =>
    [
        .. Steps.Select((step, index) => (step.Running, Window: new QuietWindow(step.At, index + 1 < Steps.Length ? Steps[index + 1].At : To)))
            .Where(part => part.Running == 0 && part.Window.Length >= shortest)
            .Select(part => part.Window)
            .OrderByDescending(window => window.Length).ThenBy(window => window.From)
            .Take(most),
    ];

    private static ImmutableArray<LoadStep> Sweep(BackupCalendar calendar, long[] starts, long[] ends)
    {
        var steps = ImmutableArray.CreateBuilder<LoadStep>();
        steps.Add(new LoadStep(calendar.From, 0));
        var (started, ended) = (0, 0);
        while (started < starts.Length || ended < ends.Length)
        {
            var at = Math.Min(started < starts.Length ? starts[started] : long.MaxValue, ended < ends.Length ? ends[ended] : long.MaxValue);
            if (at >= calendar.To.UtcTicks)
            {
                break;
            }

            while (started < starts.Length && starts[started] == at)
            {
                started++;
            }

            while (ended < ends.Length && ends[ended] == at)
            {
                ended++;
            }

            Add(steps, new LoadStep(new DateTimeOffset(at, TimeSpan.Zero), started - ended));
        }

        return steps.ToImmutable();
    }

    private static void Add(ImmutableArray<LoadStep>.Builder steps, LoadStep step)
    {
        if (steps[^1].At == step.At)
        {
            steps[^1] = step;
        }
        else if (steps[^1].Running != step.Running)
        {
            steps.Add(step);
        }
    }
}
