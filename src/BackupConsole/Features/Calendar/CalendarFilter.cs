using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain.Calendar;
using BackupConsole.Monitoring;
using BackupConsole.Navigation;

namespace BackupConsole.Features.Calendar;

/// <summary>What the address asks of the calendar. What it does not understand it leaves out: an old link shows more, never an error.</summary>
/// <param name="View">How much is shown.</param>
/// <param name="Date">A day of it; null = today.</param>
/// <param name="Zone">An IANA name; null = the viewer's own.</param>
/// <param name="Text">A part of the name of a plan, a rule or a vault, in any case; null = all.</param>
internal sealed record CalendarFilter(CalendarView View, DateOnly? Date, string? Zone, string? Text)
{
    public const string ViewParameter = "view";

    public const string DateParameter = "date";

    public const string ZoneParameter = "zone";

    public const string TextParameter = "q";

    public const string DayKey = "day";

    public const string WeekKey = "week";

    public const string MonthKey = "month";

    private const string DateFormat = "yyyy-MM-dd";

    // Schedules end with the year 2199, and a month more must still be a date.
    private static readonly (DateOnly First, DateOnly Last) Told = (new DateOnly(1971, 1, 1), new DateOnly(2199, 11, 30));

    /// <summary>From the values of the parameters.</summary>
    public static CalendarFilter Of(string? view, string? date, string? zone, string? text) => new(
        view switch
        {
            DayKey => CalendarView.Day,
            MonthKey => CalendarView.Month,
            _ => CalendarView.Week,
        },
        DateOnly.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Told.First && day <= Told.Last ? day : null,
        zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) && known.HasIanaId ? zone : null,
        string.IsNullOrWhiteSpace(text) ? null : text);

    public static CalendarFilter Of(IUrlQuery url) => Of(url.Get(ViewParameter), url.Get(DateParameter), url.Get(ZoneParameter), url.Get(TextParameter));

    public static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The rules in scope that run by schedule: those of plans that back something up, without continuous backup, which keeps none.</summary>
    public ImmutableArray<CalendarRule> RulesOf(IEnumerable<ConnectionSnapshot> connections, IEnumerable<RuleDuration> durations)
    {
        var known = durations.ToDictionary(duration => (duration.Connection, duration.PlanId, duration.RuleId));
        return
        [
            .. connections
                .SelectMany(connection => connection.Plans.Where(plan => plan.DeletedAt is null && !plan.Selections.IsEmpty), (connection, plan) => (connection.Connection, Plan: plan))
                .SelectMany(pair => pair.Plan.Rules.Where(rule => !rule.IsContinuous), (pair, rule) => new CalendarRule(pair.Connection, pair.Plan.Id, pair.Plan.Name, rule)
                {
                    Duration = known.GetValueOrDefault((pair.Connection.Id, pair.Plan.Id, rule.Id)),
                })
                .Where(Matches)
                .OrderBy(rule => rule.PlanName, StringComparer.OrdinalIgnoreCase).ThenBy(rule => rule.PlanId, StringComparer.Ordinal).ThenBy(rule => rule.Rule.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private bool Matches(CalendarRule rule) =>
        Text is null || new[] { rule.PlanName, rule.Rule.Name, rule.Rule.TargetVaultName }.Any(text => text.Contains(Text, StringComparison.OrdinalIgnoreCase));
}
