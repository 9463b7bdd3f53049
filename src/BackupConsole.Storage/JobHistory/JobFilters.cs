using System.Linq.Expressions;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Storage.JobHistory;

/// <summary>A question about jobs, put so that the database answers it.</summary>
internal static class JobFilters
{
    public static IQueryable<JobRow> Apply(IQueryable<JobRow> jobs, JobQuery query)
    {
        jobs = jobs.Where(job => job.Kind == query.Kind);
        jobs = ApplyLists(jobs, query);
        jobs = ApplyOutcomes(jobs, query);
        if (query.Id is { } id)
        {
            jobs = jobs.Where(job => job.JobId == id);
        }

        if (query.VaultName is { } vault)
        {
            // Not written as a column, the vault's index is not taken: it may hold nearly every job, which SQLite does not know. What did not complete is rare everywhere.
            jobs = IsRare(query) ? jobs.Where(job => job.VaultName + "" == vault) : jobs.Where(job => job.VaultName == vault);
        }

        if (query.ResourceArn is { } resource)
        {
            jobs = jobs.Where(job => job.ResourceArn == resource);
        }

        if (query.BackupPlanId is { } plan)
        {
            jobs = jobs.Where(job => job.BackupPlanId == plan);
        }

        if (query.RecoveryPointArn is { } point)
        {
            jobs = jobs.Where(job => job.RecoveryPointArn == point || job.SourceRecoveryPointArn == point);
        }

        if (query.MessageCategory is { } category)
        {
            jobs = jobs.Where(job => job.MessageCategory == category);
        }

        if (query.CreatedFrom is { } from)
        {
            jobs = jobs.Where(job => job.CreatedAt >= from);
        }

        if (query.CreatedTo is { } to)
        {
            jobs = jobs.Where(job => job.CreatedAt < to);
        }

        if (query.Text?.Trim().ToLowerInvariant() is { Length: > 0 } text)
        {
            // EF Core escapes what would be a wildcard.
            jobs = jobs.Where(job => job.SearchText.Contains(text));
        }

        return jobs;
    }

    public static IQueryable<JobRow> Sort(IQueryable<JobRow> jobs, JobQuery query) => query.Sort switch
    {
        JobSort.CreatedAt => By(jobs, job => job.CreatedAt, query.IsAscending),
        JobSort.CompletedAt => By(jobs, job => job.CompletedAt, query.IsAscending),
        JobSort.State => By(jobs, job => job.State, query.IsAscending),
        JobSort.ResourceType => By(jobs, job => job.ResourceType, query.IsAscending),
        JobSort.ResourceName => By(jobs, job => job.ResourceSortName, query.IsAscending),
        JobSort.VaultName => By(jobs, job => job.VaultName, query.IsAscending),
        JobSort.SizeInBytes => By(jobs, job => job.SizeInBytes, query.IsAscending),
    };

    private static IQueryable<JobRow> ApplyLists(IQueryable<JobRow> jobs, JobQuery query)
    {
        if (!query.Connections.IsEmpty)
        {
            var connections = query.Connections.Select(connection => connection.Value).ToList();
            jobs = jobs.Where(job => connections.Contains(job.ConnectionId));
        }

        if (!query.States.IsEmpty)
        {
            var states = query.States.ToList();
            jobs = jobs.Where(job => states.Contains(job.State));
        }

        if (!query.ResourceTypes.IsEmpty)
        {
            var types = query.ResourceTypes.ToList();
            jobs = jobs.Where(job => types.Contains(job.ResourceType));
        }

        return jobs;
    }

    private static bool IsRare(JobQuery query)
    {
        var states = query.States.Concat(query.Outcomes.Select(outcome => outcome.State)).ToList();
        return states.Count > 0 && !states.Contains(JobState.Completed);
    }

    private static IQueryable<JobRow> ApplyOutcomes(IQueryable<JobRow> jobs, JobQuery query)
    {
        if (query.Outcomes.IsEmpty)
        {
            return jobs;
        }

        if (query.Outcomes is [{ IsWithIssues: true }])
        {
            // An index of their own holds exactly these.
            return jobs.Where(job => job.State == JobState.Completed && job.MessageCategory != null && job.MessageCategory != "" && job.MessageCategory != "SUCCESS");
        }

        // The state alone is what an index answers; only a completed job has two outcomes. Job.IsCompletedWithIssues in SQL: a test compares the two.
        var states = query.Outcomes.Select(outcome => outcome.State).Distinct().ToList();
        jobs = jobs.Where(job => states.Contains(job.State));
        return (query.Outcomes.Contains(new JobOutcome(JobState.Completed)), query.Outcomes.Contains(JobOutcome.CompletedWithIssues)) switch
        {
            (true, false) => jobs.Where(job => job.State != JobState.Completed || job.MessageCategory == null || job.MessageCategory == "" || job.MessageCategory == "SUCCESS"),
            (false, true) => jobs.Where(job => job.State != JobState.Completed || (job.MessageCategory != null && job.MessageCategory != "" && job.MessageCategory != "SUCCESS")),
            _ => jobs,
        };
    }

    // The tie breakers run the same way, so that one index serves both directions.
    private static IQueryable<JobRow> By<TKey>(IQueryable<JobRow> jobs, Expression<Func<JobRow, TKey>> column, bool isAscending) => isAscending
        ? jobs.OrderBy(column).ThenBy(job => job.CreatedAt).ThenBy(job => job.Key)
        : jobs.OrderByDescending(column).ThenByDescending(job => job.CreatedAt).ThenByDescending(job => job.Key);
}
