using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Schedules;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Overview;

/// <summary>What the schedules of all plans in scope bring in the next hours.</summary>
/// <param name="Runs">The first runs, in order.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Unreadable">Rules that cannot be told.</param>
/// <param name="Offsets">For the picture: how far each run lies into the span, 0 to 1; runs of the same minute once.</param>
public sealed record NextRuns(ImmutableArray<UpcomingRun> Runs, int Total, ImmutableArray<UnreadableRule> Unreadable, ImmutableArray<double> Offsets)
{
    public static readonly TimeSpan Span = TimeSpan.FromHours(12);

    private const int MostShown = 12;

    // A rule can run each minute; the sum stays exact up to a day of that.
    private const int MostOfARule = 1440;

    public static NextRuns Of(IEnumerable<ConnectionSnapshot> scope, DateTimeOffset wall)
    {
        var runs = new List<(UpcomingRun Run, double Offset)>();
        var unreadable = ImmutableArray.CreateBuilder<UnreadableRule>();
        foreach (var connection in scope)
        {
            var now = connection.Clock.At(wall);
            foreach (var (plan, rule) in connection.Plans.SelectMany(plan => plan.Rules.Where(rule => !rule.IsContinuous).Select(rule => (plan, rule))))
            {
                if (TryRead(rule, out var schedule, out var zone) is { } reason)
                {
                    unreadable.Add(new UnreadableRule(connection.Connection, plan.Name, rule.Name, reason));
                    continue;
                }

                runs.AddRange(schedule!.RunsAfter(now, zone!).TakeWhile(run => run <= now + Span).Take(MostOfARule).Select(run =>
                    (new UpcomingRun(run, connection.Connection, plan.Name, rule.Name, rule.TargetVaultName, InZone(run, zone!, rule.TimeZone)), (run - now) / Span)));
            }
        }

        return new NextRuns(
            [.. runs.Select(run => run.Run).OrderBy(run => run.At).ThenBy(run => run.Plan, StringComparer.Ordinal).ThenBy(run => run.Rule, StringComparer.Ordinal).Take(MostShown)],
            runs.Count,
            unreadable.ToImmutable(),
            [.. runs.Select(run => Math.Round(run.Offset, 3)).Distinct().Order()]);
    }

    /// <returns>Null when both were read; otherwise why not.</returns>
    private static string? TryRead(BackupRule rule, out ScheduleExpression? schedule, out TimeZoneInfo? zone)
    {
        zone = null;
        return !ScheduleExpression.TryParse(rule.ScheduleExpression, out schedule, out var problems)
            ? problems.FirstOrDefault()?.Rule ?? "Its schedule cannot be read."
            : rule.TimeZone.Length == 0 || !TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out zone)
                ? "Its time zone is not known here."
                : null;
    }

    private static string InZone(DateTimeOffset run, TimeZoneInfo zone, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{TimeZoneInfo.ConvertTime(run, zone):HH:mm} {name}");
}
