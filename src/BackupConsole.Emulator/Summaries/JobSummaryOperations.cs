using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Summaries;

/// <summary>
/// Counts of jobs over the last days. Every account is a member account here, and for those AWS answers the caller's own jobs
/// whatever AccountId says.
/// </summary>
internal sealed class JobSummaryOperations(Database database) : IOperationArea
{
    public IEnumerable<(string Operation, Func<ApiCall, object?> Handler)> Operations =>
    [
        ("ListBackupJobSummaries", ListBackups),
        ("ListCopyJobSummaries", ListCopies),
        ("ListRestoreJobSummaries", ListRestores),
    ];

    private object ListBackups(ApiCall call)
    {
        var (summaries, period, next) = List(call, JobKind.Backup);
        return new { BackupJobSummaries = summaries, AggregationPeriod = period, NextToken = next };
    }

    private object ListCopies(ApiCall call)
    {
        var (summaries, period, next) = List(call, JobKind.Copy);
        return new { CopyJobSummaries = summaries, AggregationPeriod = period, NextToken = next };
    }

    private object ListRestores(ApiCall call)
    {
        var (summaries, period, next) = List(call, JobKind.Restore);
        return new { RestoreJobSummaries = summaries, AggregationPeriod = period, NextToken = next };
    }

    private (List<JobSummary> Summaries, string Period, string? NextToken) List(ApiCall call, string kind)
    {
        var page = call.Page(isPascalCase: true);
        var period = SummaryPeriod.Of(call.Query("AggregationPeriod"));
        var today = new DateTimeOffset(call.Now.UtcDateTime.Date, TimeSpan.Zero);
        var from = today.AddDays(-period.Days);
        var groups = database.Read(session => JobGroups.Of(session, kind, call.Account, call.Region, from, today, call.Now));
        var summaries = Summarize(call, kind, groups, period, from)
            .OrderBy(summary => summary.Key, StringComparer.Ordinal)
            .Where(summary => string.CompareOrdinal(summary.Key, page.AfterText(0)) > 0)
            .Take(page.Limit + 1)
            .ToList();
        var next = call.NextToken(summaries, page, summary => [summary.Key]);
        return (summaries, period.Name, next);
    }

    private static IEnumerable<JobSummary> Summarize(ApiCall call, string kind, List<JobGroup> groups, SummaryPeriod period, DateTimeOffset from)
    {
        var states = new SummaryFilter(call.Query("State"));
        var types = new SummaryFilter(call.Query("ResourceType"));
        var hasCategory = kind != JobKind.Restore;
        var categories = new SummaryFilter(hasCategory ? call.Query("MessageCategory") : "AGGREGATE_ALL");
        var firstDay = from.ToUnixTimeSeconds() / 86_400;
        return groups
            .Where(group => states.Takes(group.State) && types.Takes(group.ResourceType) && categories.Takes(group.Category))
            .GroupBy(group => (
                Slot: (group.Day - firstDay) / period.DaysPerCount,
                State: states.Group(group.State),
                Type: types.Group(group.ResourceType),
                Category: categories.Group(group.Category)))
            .Select(group => new JobSummary
            {
                Region = call.Region,
                AccountId = call.Account,
                State = group.Key.State,
                ResourceType = group.Key.Type,
                MessageCategory = hasCategory && group.Key.Category.Length > 0 ? group.Key.Category : null,
                Count = group.Sum(item => item.Count),
                StartTime = from.AddDays(group.Key.Slot * period.DaysPerCount),
                EndTime = from.AddDays((group.Key.Slot + 1) * period.DaysPerCount),
            });
    }
}
