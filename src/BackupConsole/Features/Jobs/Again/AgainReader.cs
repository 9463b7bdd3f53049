using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Ports;
using BackupConsole.Domain.Reruns;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Jobs.Again;

/// <summary>Reads the failed jobs that match, and what has become of their resources since; keeps of both only what the choice needs.</summary>
internal sealed class AgainReader(IJobHistory history, CopySources sources, EstateFeed feed)
{
    /// <summary>The newest so many are looked at.</summary>
    public const int MostJobs = 100_000;

    // Reading a row is that much cheaper than asking the database once more.
    private const int RowsWorthAQuestion = 50;

    /// <param name="actor">Who wants to run them again.</param>
    /// <param name="failed">The failed jobs, newest first.</param>
    public async Task<AgainChoice> ReadAsync(Actor actor, JobQuery failed)
    {
        var (jobs, isCut) = await GatherAsync(failed);
        var decisions = new Dictionary<JobKey, Decision>();
        foreach (var copy in jobs.Newest.Where(job => job.Kind == JobKind.Copy))
        {
            decisions[JobKey.Of(copy)] = await sources.JudgeAsync(copy);
        }

        var facts = new RerunFacts(connection => Permissions.Can(actor, RerunRules.RightFor(failed.Kind), connection), await ReadOpenAsync(failed.Kind, jobs), await ReadCompletedAsync(failed.Kind, jobs))
        {
            RuleOf = RuleOf,
            SourceOf = copy => decisions[JobKey.Of(copy)],
        };
        return new AgainChoice(jobs.Judge(facts), isCut);
    }

    private async Task<(FailedJobs Jobs, bool IsCut)> GatherAsync(JobQuery failed)
    {
        var jobs = new FailedJobs();
        await foreach (var part in history.ReadAllAsync(failed, CancellationToken.None))
        {
            foreach (var job in part)
            {
                if (jobs.Count == MostJobs)
                {
                    return (jobs, true);
                }

                jobs.Add(job);
            }
        }

        return (jobs, false);
    }

    /// <summary>By the history, and by what the monitor has seen since it was written.</summary>
    private async Task<HashSet<RerunTarget>> ReadOpenAsync(JobKind kind, FailedJobs jobs)
    {
        var open = new HashSet<RerunTarget>();
        foreach (var connection in ConnectionsOf(jobs))
        {
            var seen = await history.ListOpenAsync(connection, CancellationToken.None);
            open.UnionWith(seen.Concat(feed.Current.Find(connection)?.OpenJobs ?? []).Where(job => job.Kind == kind).Select(RerunTarget.Of).OfType<RerunTarget>());
        }

        return open;
    }

    private async Task<Dictionary<RerunTarget, DateTimeOffset>> ReadCompletedAsync(JobKind kind, FailedJobs jobs)
    {
        var newest = new Dictionary<RerunTarget, DateTimeOffset>();
        if (jobs.Newest.Count == 0)
        {
            return newest;
        }

        var since = new JobQuery(kind) { Connections = [.. ConnectionsOf(jobs)], States = [JobState.Completed], CreatedFrom = jobs.Newest.Min(job => job.CreatedAt), Take = 0 };
        var many = (await history.SearchAsync(since, CancellationToken.None)).Total;
        var questions = many > (long)RowsWorthAQuestion * jobs.Newest.Count ? jobs.Newest.Select(job => since with { Connections = [job.Connection], ResourceArn = job.ResourceArn, CreatedFrom = job.CreatedAt }) : [since];
        foreach (var question in questions)
        {
            await foreach (var part in history.ReadAllAsync(question, CancellationToken.None))
            {
                foreach (var job in part)
                {
                    if (RerunTarget.Of(job) is { } target && jobs.Has(target) && !(newest.TryGetValue(target, out var at) && at >= job.CreatedAt))
                    {
                        newest[target] = job.CreatedAt;
                    }
                }
            }
        }

        return newest;
    }

    private static IEnumerable<ConnectionId> ConnectionsOf(FailedJobs jobs) => jobs.Newest.Select(job => job.Connection).Distinct();

    private BackupRule? RuleOf(Job job) => job.BackupRuleId is { } id
        ? feed.Current.Find(job.Connection)?.Plans.FirstOrDefault(plan => plan.Id == job.BackupPlanId)?.Rules.FirstOrDefault(rule => rule.Id == id)
        : null;
}
