using System.Globalization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Benchmarks.Lists;

/// <summary>A call that a list of the console makes.</summary>
/// <param name="Name">What the person did.</param>
/// <param name="RunAsync">The call; how many rows it found in all.</param>
internal sealed record ListCall(string Name, Func<CancellationToken, Task<long>> RunAsync)
{
    private const int PageSize = 50;

    /// <summary>As the console asks.</summary>
    public const int CountAtMost = 1000;
    private const int Page100 = 99 * PageSize;

    public static IEnumerable<ListCall> Jobs(IJobHistory history, long backups)
    {
        ListCall Call(string name, JobQuery query) => new(
            $"Jobs, {name}",
            async token => await history.SearchAsync(query, token) is { HasMore: false, Total: var total } ? total : (await history.CountAsync(query, token)).Counted);
        var all = new JobQuery(JobKind.Backup) { Connections = ListsEstate.Connections, CountAtMost = CountAtMost };
        foreach (var kind in Enum.GetValues<JobKind>())
        {
            yield return Call($"{kind} opened", all with { Kind = kind });
        }

        yield return Call("one connection", all with { Connections = [new ConnectionId("account-07")] });
        yield return Call("page 100", all with { Skip = Page100 });
        yield return Call("page in the middle", all with { Skip = LastPage(backups / 2) });
        yield return Call("last page", all with { Skip = LastPage(backups) });
        foreach (var sort in Enum.GetValues<JobSort>())
        {
            yield return Call($"by {sort}", all with { Sort = sort });
            yield return Call($"by {sort}, page 100, ascending", all with { Sort = sort, Skip = Page100, IsAscending = true });
            yield return Call($"by {sort}, last page", all with { Sort = sort, Skip = LastPage(backups) });
        }

        yield return Call("failed", all with { Outcomes = [new JobOutcome(JobState.Failed)] });
        yield return Call("completed with issues", all with { Outcomes = [JobOutcome.CompletedWithIssues] });
        yield return Call("of type RDS", all with { ResourceTypes = ["RDS"] });
        yield return Call("of a vault", all with { VaultName = ListsEstate.Vault });
        yield return Call("of a resource", all with { ResourceArn = ListsEstate.ResourceArn(7, 11) });
        yield return Call("of a plan", all with { BackupPlanId = "plan-7" });
        yield return Call("message ACCESS_DENIED", all with { MessageCategory = "ACCESS_DENIED" });
        yield return Call("failed, expired or aborted", all with { Outcomes = [new JobOutcome(JobState.Failed), new JobOutcome(JobState.Expired), new JobOutcome(JobState.Aborted)] });
        yield return Call("failed, of type RDS, of a vault", all with { Outcomes = [new JobOutcome(JobState.Failed)], ResourceTypes = ["RDS"], VaultName = ListsEstate.Vault });
        yield return Call("of a vault, by SizeInBytes", all with { VaultName = ListsEstate.Vault, Sort = JobSort.SizeInBytes });
        yield return Call("failed, by SizeInBytes", all with { Outcomes = [new JobOutcome(JobState.Failed)], Sort = JobSort.SizeInBytes });
        yield return Call("of the last 7 days", all with { CreatedFrom = ListsEstate.Now.AddDays(-7) });
        yield return Call("of the last 30 days, failed", all with { CreatedFrom = ListsEstate.Now.AddDays(-30), Outcomes = [new JobOutcome(JobState.Failed)] });
        yield return Call("text: a part of an ARN", all with { Text = ListsEstate.ResourceArn(7, 11)[^12..] });
        yield return Call("text: a name", all with { Text = "server-123" });
        yield return Call("text: in every row", all with { Text = "server" });
        yield return Call("text: in no row", all with { Text = "no such thing" });
        foreach (var days in (int[])[1, 30, 395])
        {
            var span = new JobCountQuery(JobKind.Backup, ListsEstate.Now.AddDays(-days), ListsEstate.Now) { Connections = ListsEstate.Connections };
            yield return new ListCall(
                string.Create(CultureInfo.InvariantCulture, $"Job counts of {days} days"),
                async token => (await history.CountAsync(span, token)).Sum(count => count.Count));
        }
    }

    public static IEnumerable<ListCall> Points(IRecoveryPointInventory inventory, string list, RecoveryPointQuery all, long count)
    {
        ListCall Call(string name, RecoveryPointQuery query) => new($"{list}, {name}", async token => (await inventory.SearchEstateAsync(query, token)).Total);
        yield return Call("opened", all);
        yield return Call("page 100", all with { Skip = Page100 });
        yield return Call("last page", all with { Skip = LastPage(count) });
        foreach (var sort in Enum.GetValues<RecoveryPointSort>())
        {
            yield return Call($"by {sort}", all with { Sort = sort });
            yield return Call($"by {sort}, last page, ascending", all with { Sort = sort, Skip = LastPage(count), IsAscending = true });
        }

        yield return Call("partial", all with { Statuses = [RecoveryPointStatus.Partial] });
        yield return Call("of type RDS", all with { ResourceTypes = ["RDS"] });
        yield return Call("of a resource", all with { ResourceArn = ListsEstate.ResourceArn(0, 11) });
        yield return Call("of a plan", all with { BackupPlanId = "plan-7" });
        yield return Call("cold", all with { IsCold = true, Now = ListsEstate.Now });
        yield return Call("of the last 7 days", all with { CreatedFrom = ListsEstate.Now.AddDays(-7) });
        yield return Call("expiring within 30 days", all with { ExpiresBefore = ListsEstate.Now.AddDays(30) });
        yield return Call("text: a part of an ARN", all with { Text = ListsEstate.ResourceArn(0, 11)[^12..] });
        yield return Call("text: a name", all with { Text = "server-123" });
        yield return Call("text: in every row", all with { Text = "server" });
        yield return Call("text: in no row", all with { Text = "no such thing" });
    }

    private static int LastPage(long count) => (int)((count - 1) / PageSize * PageSize);
}
