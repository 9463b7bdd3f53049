using System.Collections.Concurrent;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Monitoring;

/// <summary>Follows single jobs closely: at once, then each second for half a minute, then each five, as long as somebody looks or a write of ours is fresh.</summary>
internal sealed partial class JobWatch(MonitorContext context, JobIngestion ingestion, ILogger logger, CancellationToken stopping)
{
    private static readonly TimeSpan Close = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Relaxed = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CloseSpan = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan OwnWriteSpan = TimeSpan.FromMinutes(2);

    // Bulk work starts hundreds of jobs. Nobody looks at that many one by one, and the list of open jobs, which each write asks for, has them all.
    private const int MostOwnWrites = 20;

    private readonly ConcurrentDictionary<(JobKind Kind, string Id), Watched> _watched = new();

    /// <summary>Follows a job until the handle is disposed or the job has ended.</summary>
    public IDisposable Look(JobKind kind, string jobId)
    {
        var watched = Follow(kind, jobId);
        watched.AddViewer();
        return new Handle(watched);
    }

    /// <summary>Follows a job that a write of ours concerns, for a while, unless there are many such.</summary>
    public void FollowOwnWrite(JobKind kind, string jobId)
    {
        if (_watched.Count < MostOwnWrites || _watched.ContainsKey((kind, jobId)))
        {
            Follow(kind, jobId).ExtendUntil(context.Time.GetUtcNow() + OwnWriteSpan);
        }
    }

    private Watched Follow(JobKind kind, string jobId) => _watched.GetOrAdd((kind, jobId), key =>
    {
        var watched = new Watched(context.Time.GetUtcNow());
        _ = Task.Run(() => RunAsync(key.Kind, key.Id, watched), stopping);
        return watched;
    });

    private async Task RunAsync(JobKind kind, string jobId, Watched watched)
    {
        try
        {
            do
            {
                var job = await context.Ports.Jobs.GetAsync(new(context.Connection.Id, watched.Priority), kind, jobId, stopping);
                await ingestion.IngestAsync([job], stopping);
                if (!job.State.IsOpen())
                {
                    return;
                }

                var pause = context.Time.GetUtcNow() - watched.Since < CloseSpan ? Close : Relaxed;
                await Task.Delay(pause, context.Time, stopping);
            }
            while (watched.IsWanted(context.Time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            // The list poll goes on watching it; whoever looks sees that read's health.
            Log.Lost(logger, jobId, context.Connection.Id.Value, failure.Error.Sentence);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The console stops.
        }
        finally
        {
            _watched.TryRemove((kind, jobId), out _);
        }
    }

    private sealed class Watched(DateTimeOffset since)
    {
        private int _viewers;
        private long _ownWriteUntil;

        public DateTimeOffset Since { get; } = since;

        /// <summary>Only where somebody looks does a person wait for the answer.</summary>
        public CallPriority Priority => Volatile.Read(ref _viewers) > 0 ? CallPriority.Person : CallPriority.Poll;

        public void AddViewer() => Interlocked.Increment(ref _viewers);

        public void RemoveViewer() => Interlocked.Decrement(ref _viewers);

        public void ExtendUntil(DateTimeOffset until) => Interlocked.Exchange(ref _ownWriteUntil, until.UtcTicks);

        public bool IsWanted(DateTimeOffset now) => Volatile.Read(ref _viewers) > 0 || Interlocked.Read(ref _ownWriteUntil) > now.UtcTicks;
    }

    private sealed class Handle(Watched watched) : IDisposable
    {
        private int _isDisposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
            {
                watched.RemoveViewer();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Job {JobId} of {Connection} cannot be followed closely: {Sentence}")]
        public static partial void Lost(ILogger logger, string jobId, string connection, string sentence);
    }
}
