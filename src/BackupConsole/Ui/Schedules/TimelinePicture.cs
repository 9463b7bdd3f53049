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

    public static TimelinePicture Of(TimelineRule own, IEnumerable<TimelineRule> others, DateTimeOffset from, int days)
    {
        var span = TimeSpan.FromDays(days);
        var ownRuns = RunsOf(own, from, span);
        var lanes = others
            .Select(rule => new TimelineLane(rule.Name, RunsOf(rule, from, span), IsOwn: false))
            .Where(lane => lane.Runs.Length > 0)
            .Select(lane => (Lane: lane, Near: CountNear(ownRuns, lane.Runs)))
            .OrderByDescending(found => found.Near).ThenBy(found => found.Lane.Name, StringComparer.Ordinal)
            .ToList();
        var crowded = ownRuns.Count(run => lanes.Any(found => found.Lane.Runs.Any(other => (other - run).Duration() < Near)));
        return new TimelinePicture(
            from,
            span,
            [new TimelineLane(own.Name, ownRuns, IsOwn: true), .. lanes.Take(MostOthers).Select(found => found.Lane)],
            Math.Max(0, lanes.Count - MostOthers),
            $"In the next {days} days this rule runs {Times(ownRuns.Length)}, {(lanes.Count == 0 ? "and no other rule runs" : $"and {Rules(lanes.Count)} run {Times(lanes.Sum(found => found.Lane.Runs.Length))}; {crowded.ToString("N0", CultureInfo.InvariantCulture)} of its runs start within an hour of another")}.");
    }

    /// <summary>Where an instant stands, in percent, as an SVG attribute.</summary>
    public string Percent(DateTimeOffset at) => (100 * ((at - From) / Span)).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static ImmutableArray<DateTimeOffset> RunsOf(TimelineRule rule, DateTimeOffset from, TimeSpan span) =>
        ScheduleExpression.TryParse(rule.Expression, out var expression, out _) && rule.TimeZone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone)
            ? [.. expression.RunsAfter(from, zone).TakeWhile(run => run <= from + span).Take(MostRuns)]
            : [];

    private static int CountNear(ImmutableArray<DateTimeOffset> own, ImmutableArray<DateTimeOffset> other) =>
        own.Count(run => other.Any(at => (at - run).Duration() < Near));

    private static string Rules(int count) => count == 1 ? "1 other rule" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} other rules");

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} times");
}
