using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Monitoring.Readers;

/// <summary>
/// Follows the jobs of one kind. While any is open: every open state and what has completed since, each 15 s. Otherwise: what was created and
/// what has completed since, less and less often. After downtime the gap is filled, as far back as AWS remembers.
/// </summary>
internal sealed class JobsReader(JobKind kind, MonitorContext context, JobIngestion ingestion) : EstateReader(ReadOf(kind))
{
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);
    private const int MostLostJobsATurn = 20;

    private DateTimeOffset? _seenUntil;
    private TimeSpan _idle = Busy;
    private bool _anyOpen = true;

    public override async Task<TimeSpan> ReadAsync(CancellationToken cancellationToken)
    {
        var startedAt = context.EstateNow;
        var found = new Dictionary<string, Job>();
        foreach (var listing in await ListingsAsync(startedAt, cancellationToken))
        {
            await foreach (var page in context.Ports.Jobs.ListAsync(context.Poll, listing, cancellationToken))
            {
                foreach (var job in page)
                {
                    found[job.Id] = job;
                }
            }
        }

        foreach (var job in await LostAsync(found, cancellationToken))
        {
            found[job.Id] = job;
        }

        await ingestion.IngestAsync(found.Values, cancellationToken);
        _seenUntil = startedAt;
        _anyOpen = context.Snapshot.OpenJobs.Any(job => job.Kind == kind);
        _idle = _anyOpen ? Busy : Min(_idle * 2, LongestIdle);
        return _idle;
    }

    /// <summary>The states in which a job of a kind can be open.</summary>
    internal static ImmutableArray<JobState> OpenStatesOf(JobKind kind) => kind switch
    {
        JobKind.Backup => [JobState.Created, JobState.Pending, JobState.Running, JobState.Aborting],
        JobKind.Copy => [JobState.Created, JobState.Running],
        JobKind.Restore => [JobState.Pending, JobState.Running],
    };

    private async Task<IEnumerable<JobListing>> ListingsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var all = new JobListing(kind);
        var remembered = now - Memory;
        if (_seenUntil is null)
        {
            var newest = await context.Ports.JobHistory.NewestCompletionAsync(context.Connection.Id, kind, cancellationToken);
            if (newest is null || newest < remembered)
            {
                return [all with { CreatedAfter = remembered }];
            }

            _seenUntil = newest;
        }

        // A clock that was set back (an emulator that was reset) must not leave a gap.
        var since = Min(_seenUntil.Value, now) - Overlap;
        return _anyOpen
            ? [.. OpenStatesOf(kind).Select(state => all with { State = state }), all with { CompletedAfter = since }]
            : [all with { CreatedAfter = since }, all with { CompletedAfter = since }];
    }

    // Jobs that were open when last seen, but are in no list now: they ended while nobody looked, or AWS has forgotten them.
    private async Task<IReadOnlyCollection<Job>> LostAsync(Dictionary<string, Job> found, CancellationToken cancellationToken)
    {
        var open = await context.Ports.JobHistory.ListOpenAsync(context.Connection.Id, cancellationToken);
        var lost = new List<Job>();
        foreach (var job in open.Where(job => job.Kind == kind && !found.ContainsKey(job.Id)).Take(MostLostJobsATurn))
        {
            try
            {
                lost.Add(await context.Ports.Jobs.GetAsync(context.Poll, kind, job.Id, cancellationToken));
            }
            catch (BackupServiceException failure) when (failure.Error.Kind == BackupErrorKind.NotFound)
            {
                lost.Add(job with { State = JobState.Unrecognised, StatusMessage = "AWS no longer knows this job; how it ended was not seen." });
            }
        }

        return lost;
    }

    private static EstateRead ReadOf(JobKind kind) => kind switch
    {
        JobKind.Backup => EstateRead.BackupJobs,
        JobKind.Copy => EstateRead.CopyJobs,
        JobKind.Restore => EstateRead.RestoreJobs,
    };

    private static DateTimeOffset Min(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
