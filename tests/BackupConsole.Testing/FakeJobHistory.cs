using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackupConsole.Domain;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>The job history in memory. Sorting is by creation only; the real one is tested on real databases.</summary>
public sealed class FakeJobHistory : IJobHistory
{
    private readonly ConcurrentDictionary<(ConnectionId Connection, JobKind Kind, string Id), Job> _jobs = new();
    private readonly ConcurrentQueue<JobQuery> _queries = new();

    /// <summary>What pages asked for, oldest first.</summary>
    public ImmutableArray<JobQuery> Queries => [.. _queries];

    /// <summary>When set, a search waits for it; a test can then look at the loading state.</summary>
    public TaskCompletionSource? Hold { get; set; }

    /// <summary>When set, searching and counting fail with it.</summary>
    public BackupError? Error { get; set; }

    public Task<int> UpsertAsync(IReadOnlyCollection<Job> jobs, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var job in jobs)
        {
            var key = (job.Connection, job.Kind, job.Id);
            if (_jobs.TryGetValue(key, out var known) && (known == job || (!known.State.IsOpen() && job.State.IsOpen())))
            {
                continue;
            }

            _jobs[key] = job;
            written++;
        }

        return Task.FromResult(written);
    }

    public async Task<Page<Job>> SearchAsync(JobQuery query, CancellationToken cancellationToken)
    {
        _queries.Enqueue(query);
        if (Hold is { } hold)
        {
            await hold.Task.WaitAsync(cancellationToken);
        }

        ThrowIfToldTo();
        var found = _jobs.Values.Where(job => Matches(job, query))
            .OrderByDescending(job => job.CreatedAt).ThenBy(job => job.Id, StringComparer.Ordinal).ToList();
        var page = new Page<Job>([.. found.Skip(query.Skip).Take(query.Take)], found.Count);
        return query.CountAtMost is { } atMost && query.Skip + query.Take <= atMost && found.Count > atMost ? page.Of(new ListTotal(atMost, HasMore: true)) : page;
    }

    public Task<ListTotal> CountAsync(JobQuery query, CancellationToken cancellationToken)
    {
        ThrowIfToldTo();
        return Task.FromResult(new ListTotal(_jobs.Values.Count(job => Matches(job, query)), HasMore: false));
    }

    public async IAsyncEnumerable<ImmutableArray<Job>> ReadAllAsync(JobQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = await SearchAsync(query with { Skip = 0, Take = int.MaxValue }, cancellationToken);
        foreach (var part in found.Items.Chunk(2))
        {
            yield return [.. part];
        }
    }

    public Task<Job?> FindAsync(ConnectionId connection, JobKind kind, string jobId, CancellationToken cancellationToken) =>
        Task.FromResult(_jobs.GetValueOrDefault((connection, kind, jobId)));

    public Task<ImmutableArray<Job>> ListOpenAsync(ConnectionId connection, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<Job>>([.. _jobs.Values.Where(job => job.Connection == connection && job.State.IsOpen())]);

    public async Task<ImmutableArray<JobCount>> CountAsync(JobCountQuery query, CancellationToken cancellationToken)
    {
        await Task.Yield();
        ThrowIfToldTo();
        return
        [
            .. _jobs.Values
                .Where(job => job.Kind == query.Kind && job.CreatedAt >= query.From && job.CreatedAt < query.To && IsIn(job, query.Connections))
                .GroupBy(job => (job.Connection, job.State, job.IsCompletedWithIssues))
                .Select(group => new JobCount(group.Key.Connection, group.Key.State, group.Key.IsCompletedWithIssues, group.Count())),
        ];
    }

    public Task<DateTimeOffset?> NewestCompletionAsync(ConnectionId connection, JobKind kind, CancellationToken cancellationToken) =>
        Task.FromResult(_jobs.Values.Where(job => job.Connection == connection && job.Kind == kind).Max(job => job.CompletedAt));

    private void ThrowIfToldTo()
    {
        if (Error is { } error)
        {
            throw new BackupServiceException(error);
        }
    }

    private static bool Matches(Job job, JobQuery query) =>
        job.Kind == query.Kind
        && IsIn(job, query.Connections)
        && (query.States.IsEmpty || query.States.Contains(job.State))
        && (query.Outcomes.IsEmpty || query.Outcomes.Contains(JobOutcome.Of(job)))
        && (query.ResourceTypes.IsEmpty || query.ResourceTypes.Contains(job.ResourceType ?? ""))
        && (query.Id is null || job.Id == query.Id)
        && (query.VaultName is null || job.VaultName == query.VaultName)
        && (query.ResourceArn is null || job.ResourceArn == query.ResourceArn)
        && (query.RecoveryPointArn is null || query.RecoveryPointArn == job.RecoveryPointArn || query.RecoveryPointArn == job.SourceRecoveryPointArn)
        && (query.BackupPlanId is null || job.BackupPlanId == query.BackupPlanId)
        && (query.MessageCategory is null || job.MessageCategory == query.MessageCategory)
        && (query.CreatedFrom is null || job.CreatedAt >= query.CreatedFrom)
        && (query.CreatedTo is null || job.CreatedAt < query.CreatedTo)
        && (query.Text is null || $"{job.Id} {job.ResourceArn} {job.ResourceName}".Contains(query.Text, StringComparison.OrdinalIgnoreCase));

    private static bool IsIn(Job job, ImmutableArray<ConnectionId> connections) => connections.IsEmpty || connections.Contains(job.Connection);
}
