using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Schedules;

namespace BackupConsole.Ui.Schedules;

/// <summary>What the timeline draws: a lane for the rule that is being edited, and one each for the others that run in the span.</summary>
/// <param name="From">The left end.</param>
/// <param name="Span">From there to the right end.</param>
/// <param name="Lanes">The rule itself first, then those with the most runs near its own.</param>
/// <param name="Left">How many more rules run in the span.</param>
/// <param name="Words">The same as a sentence.</param>
public sealed record TimelinePicture(DateTimeOffset From, TimeSpan Span, ImmutableArray<TimelineLane> Lanes, int Left, string Words)
{
    private const int MostOthers = 7;

    // A rule runs hourly at most; whatever else stands in an estate may not make the picture endless.
    private const int MostRuns = 31 * 24;

    private static readonly TimeSpan Near = TimeSpan.FromHours(1);

    /// <param name="own">The rule that is being edited.</param>
    /// <param name="others">The lanes of the others, see <see cref="LaneOf"/>: they stay the same while somebody types.</param>
    /// <param name="from">The left end.</param>
    /// <param name="days">How far it reaches.</param>
    public static TimelinePicture Of(TimelineRule own, ImmutableArray<TimelineLane> others, DateTimeOffset from, int days)
    {
        var lane = LaneOf(own, from, days) with { IsOwn = true };
        var running = others.Where(other => other.Runs.Length > 0).ToList();
        var nearest = running.OrderByDescending(other => lane.Runs.Count(run => IsNear(run, other.Runs))).ThenBy(other => other.Name, StringComparer.Ordinal);
        var crowded = lane.Runs.Count(run => running.Any(other => IsNear(run, other.Runs)));
        return new TimelinePicture(
            from,
            TimeSpan.FromDays(days),
            [lane, .. nearest.Take(MostOthers)],
            Math.Max(0, running.Count - MostOthers),
            $"In the next {days} days this rule runs {Times(lane.Runs.Length)}, {(running.Count == 0 ? "and no other rule runs" : $"and {Rules(running.Count)} run {Times(running.Sum(other => other.Runs.Length))}; {crowded.ToString("N0", CultureInfo.InvariantCulture)} of its runs start within an hour of another")}.");
    }

    /// <summary>The runs of a rule in a span; none when it cannot be read.</summary>
    public static TimelineLane LaneOf(TimelineRule rule, DateTimeOffset from, int days) => new(rule.Name, RunsOf(rule, from, TimeSpan.FromDays(days)), IsOwn: false);

    /// <summary>Where an instant stands, in percent, as an SVG attribute.</summary>
    public string Percent(DateTimeOffset at) => (100 * ((at - From) / Span)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static ImmutableArray<DateTimeOffset> RunsOf(TimelineRule rule, DateTimeOffset from, TimeSpan span) =>
        ScheduleExpression.TryParse(rule.Expression, out var expression, out _) && rule.TimeZone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone)
            ? [.. expression.RunsAfter(from, zone).TakeWhile(run => run <= from + span).Take(MostRuns)]
            : [];

    private static bool IsNear(DateTimeOffset run, ImmutableArray<DateTimeOffset> others)
    {
        var place = others.BinarySearch(run);
        var next = place < 0 ? ~place : place;
        return (next < others.Length && others[next] - run < Near) || (next > 0 && run - others[next - 1] < Near);
    }

    private static string Rules(int count) => count == 1 ? "1 other rule" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} other rules");

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} times");
}
