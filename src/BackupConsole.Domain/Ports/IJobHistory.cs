using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.Ports;

/// <summary>The console's own memory of jobs, which outlives AWS's 30 days.</summary>
public interface IJobHistory
{
    /// <summary>Adds jobs and brings known ones up to date. A job that has ended never goes back to an open state.</summary>
    /// <returns>How many rows were added or changed; 0 = nothing new.</returns>
    Task<int> UpsertAsync(IReadOnlyCollection<Job> jobs, CancellationToken cancellationToken);

    Task<Page<Job>> SearchAsync(JobQuery query, CancellationToken cancellationToken);

    /// <summary>How many jobs a question finds, whichever page it asks for; only where it seeks too common a text, it is not counted beyond <see cref="JobQuery.CountAtMost"/>.</summary>
    Task<ListTotal> CountAsync(JobQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Every job that a question finds, in its order, a part at a time; its page is not looked at. Which jobs they are is settled at the beginning,
    /// so that one which appears meanwhile shifts nothing.
    /// </summary>
    IAsyncEnumerable<ImmutableArray<Job>> ReadAllAsync(JobQuery query, CancellationToken cancellationToken);

    Task<Job?> FindAsync(ConnectionId connection, JobKind kind, string jobId, CancellationToken cancellationToken);

    /// <summary>Jobs that the history believes to be open, for a poll that must find out what became of them.</summary>
    Task<ImmutableArray<Job>> ListOpenAsync(ConnectionId connection, CancellationToken cancellationToken);

    /// <summary>How many jobs were created in a span, by outcome.</summary>
    Task<ImmutableArray<JobCount>> CountAsync(JobCountQuery query, CancellationToken cancellationToken);

    /// <summary>When the newest job of this connection that has ended was completed; null when there is none.</summary>
    Task<DateTimeOffset?> NewestCompletionAsync(ConnectionId connection, JobKind kind, CancellationToken cancellationToken);
}
