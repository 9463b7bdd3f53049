using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.JobHistory;

internal sealed class DatabaseJobHistory(DatabaseAccess database) : IJobHistory
{
    private const int PartSize = 1000;

    public Task<int> UpsertAsync(IReadOnlyCollection<Job> jobs, CancellationToken cancellationToken)
    {
        if (jobs.Count == 0)
        {
            return Task.FromResult(0);
        }

        // In one order everywhere, so that two writers of the same jobs wait for each other and never deadlock. The sort is stable: the last word on a job stays last.
        var rows = jobs.Select(JobRow.From)
            .OrderBy(row => row.ConnectionId, StringComparer.Ordinal)
            .ThenBy(row => row.Kind)
            .ThenBy(row => row.JobId, StringComparer.Ordinal)
            .ToList();
        return database.WriteAsync((context, token) => JobUpsert.For(context).WriteAsync(context, rows, token), cancellationToken);
    }

    public Task<Page<Job>> SearchAsync(JobQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var text = await TextIndex.FindAsync<JobRow>(context, query.Text, cancellationToken);
            var matching = Matching(context, query, text);
            if (text.Keys is not null)
            {
                // The rows that a text was found in are read once, for the count and for the page.
                var found = await JobFilters.Sort(matching, query).Select(job => job.Key).ToListAsync(cancellationToken);
                return new Page<Job>(await ReadAsync(context, [.. found.Skip(query.Skip).Take(query.Take)], cancellationToken), found.Count);
            }

            var hasText = !string.IsNullOrWhiteSpace(query.Text);
            var end = query.Skip + query.Take;

            // Only what is near the end is found sooner from there, for which everything must first be counted.
            if (!hasText && end > query.CountAtMost && end < query.CountedBefore * 0.9)
            {
                var page = await ReadAsync(context, matching, query, new PageWindow(query.Skip, query.Take, IsFromEnd: false), cancellationToken);
                if (page.Length == query.Take)
                {
                    return new Page<Job>(page, end) { HasMore = true };
                }
            }

            var count = await ListCount.OfAsync(matching, text.IsCommon || (!hasText && end <= query.CountAtMost) ? query.CountAtMost : null, end, cancellationToken);
            if (count.Total <= query.Skip || query.Take <= 0)
            {
                return new Page<Job>([], count.Total) { HasMore = count.HasMore };
            }

            var jobs = await ReadAsync(context, matching, query, count.WindowOf(query.Skip, query.Take), cancellationToken);
            return new Page<Job>(jobs, count.Total) { HasMore = count.HasMore };
        },
        cancellationToken);

    public Task<ListTotal> CountAsync(JobQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var text = await TextIndex.FindAsync<JobRow>(context, query.Text, cancellationToken);
            var count = await ListCount.OfAsync(Matching(context, query, text), text.IsCommon ? query.CountAtMost : null, needed: 0, cancellationToken);
            return new ListTotal(count.Total, count.HasMore);
        },
        cancellationToken);

    public async IAsyncEnumerable<ImmutableArray<Job>> ReadAllAsync(JobQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Eight bytes a job, from an index. No transaction is held open for as long as somebody downloads.
        var keys = await database.ReadAsync(
            async context =>
            {
                var matching = Matching(context, query, await TextIndex.FindAsync<JobRow>(context, query.Text, cancellationToken));
                return await JobFilters.Sort(matching, query).Select(job => job.Key).ToListAsync(cancellationToken);
            },
            cancellationToken);
        foreach (var part in keys.Chunk(PartSize))
        {
            yield return await database.ReadAsync(context => ReadAsync(context, part, cancellationToken), cancellationToken);
        }
    }

    public Task<Job?> FindAsync(ConnectionId connection, JobKind kind, string jobId, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var row = await context.Jobs.AsNoTracking()
                .SingleOrDefaultAsync(job => job.ConnectionId == connection.Value && job.Kind == kind && job.JobId == jobId, cancellationToken);
            return row?.ToJob();
        },
        cancellationToken);

    public Task<ImmutableArray<Job>> ListOpenAsync(ConnectionId connection, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var open = JobStates.Open.ToList();
            var rows = await context.Jobs.AsNoTracking()
                .Where(job => job.ConnectionId == connection.Value && open.Contains(job.State))
                .OrderBy(job => job.CreatedAt).ThenBy(job => job.JobId).ThenBy(job => job.Key)
                .ToListAsync(cancellationToken);
            return rows.Select(row => row.ToJob()).ToImmutableArray();
        },
        cancellationToken);

    public Task<ImmutableArray<JobCount>> CountAsync(JobCountQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var spanned = JobFilters.Apply(
                context.Jobs.AsNoTracking(),
                new JobQuery(query.Kind) { Connections = query.Connections, CreatedFrom = query.From, CreatedTo = query.To });
            var groups = await spanned
                .GroupBy(job => new { job.ConnectionId, job.State, job.MessageCategory })
                .Select(group => new { group.Key.ConnectionId, group.Key.State, group.Key.MessageCategory, Count = group.LongCount() })
                .ToListAsync(cancellationToken);

            // What "with issues" means is said once, in the domain; the categories are a handful.
            return groups
                .GroupBy(group => (group.ConnectionId, group.State, IsWithIssues: IsWithIssues(query.Kind, group.State, group.MessageCategory)))
                .Select(group => new JobCount(new ConnectionId(group.Key.ConnectionId), group.Key.State, group.Key.IsWithIssues, group.Sum(part => part.Count)))
                .OrderBy(count => count.Connection.Value, StringComparer.Ordinal).ThenBy(count => count.State).ThenBy(count => count.IsWithIssues)
                .ToImmutableArray();
        },
        cancellationToken);

    public Task<DateTimeOffset?> NewestCompletionAsync(ConnectionId connection, JobKind kind, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var newest = await context.Jobs.AsNoTracking()
                .Where(job => job.ConnectionId == connection.Value && job.Kind == kind && job.CompletedAt != JobRow.NotCompleted)
                .OrderByDescending(job => job.CompletedAt)
                .Select(job => (DateTimeOffset?)job.CompletedAt)
                .FirstOrDefaultAsync(cancellationToken);
            return newest;
        },
        cancellationToken);

    /// <summary>The page's keys come from an index; only then are its rows read, however many were skipped.</summary>
    private static async Task<ImmutableArray<Job>> ReadAsync(ConsoleDbContext context, IQueryable<JobRow> matching, JobQuery query, PageWindow window, CancellationToken cancellationToken)
    {
        var order = query with { IsAscending = query.IsAscending != window.IsFromEnd };
        var keys = JobFilters.Sort(matching, order).Skip(window.Skip).Take(window.Take).Select(job => job.Key);
        var rows = await JobFilters.Sort(context.Jobs.AsNoTracking().Where(job => keys.Contains(job.Key)), query).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToJob())];
    }

    /// <summary>In the order of the keys; one that is no longer there is left out.</summary>
    private static async Task<ImmutableArray<Job>> ReadAsync(ConsoleDbContext context, long[] keys, CancellationToken cancellationToken)
    {
        var rows = await context.Jobs.AsNoTracking().Where(job => keys.Contains(job.Key)).ToDictionaryAsync(job => job.Key, cancellationToken);
        return [.. keys.Where(rows.ContainsKey).Select(key => rows[key].ToJob())];
    }

    private static IQueryable<JobRow> Matching(ConsoleDbContext context, JobQuery query, TextMatch text) => JobFilters.Apply(TextIndex.Rows<JobRow>(context, text), query);

    private static bool IsWithIssues(JobKind kind, JobState state, string? category) =>
        new Job(default, kind, "", state, default) { MessageCategory = category }.IsCompletedWithIssues;
}
