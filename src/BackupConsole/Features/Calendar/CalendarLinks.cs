using BackupConsole.Domain.Calendar;
using BackupConsole.Navigation;

namespace BackupConsole.Features.Calendar;

/// <summary>Where a run leads: one that is over or under way to the jobs that it made, one that is to come to the rule that will make them.</summary>
internal static class CalendarLinks
{
    public static string Of(CalendarRule rule, DateTimeOffset at, DateTimeOffset now) => at <= now ? Jobs(rule, at, at) : Rule(rule);

    public static string Rule(CalendarRule rule) => ConsoleUrls.PlanRule(rule.Connection.Id, rule.PlanId, rule.Rule.Id);

    /// <summary>The jobs of the plan into the rule's vault on the days of some runs. A run makes a job for each resource, created when it is scheduled.</summary>
    public static string Jobs(CalendarRule rule, DateTimeOffset first, DateTimeOffset last) => new JobListUrl
    {
        Connection = rule.Connection.Id,
        Plan = rule.PlanId,
        Vault = rule.Rule.TargetVaultName,
        Created = JobListUrl.Custom,
        From = DateOnly.FromDateTime(first.UtcDateTime),
        To = DateOnly.FromDateTime(last.UtcDateTime),
    }.ToString();
}
