using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Monitoring;

/// <summary>
/// Says when a page must ask the job history again. A job that appears, changes its state or ends: at once, but at most once a second.
/// Progress alone, which pages draw from the snapshot: only now and then, in case something else changed unseen.
/// </summary>
internal sealed class HistoryRefresh : IDisposable
{
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterProgress = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly Action _refresh;
    private readonly JobKind _kind;
    private readonly TimeSpan? _atLeastEvery;
    private readonly ITimer _timer;
    private ImmutableArray<Mark> _marks = [];
    private DateTimeOffset _askedAt;
    private DateTimeOffset? _dueAt;
    private bool _isDisposed;

    /// <param name="time">Wall time.</param>
    /// <param name="kind">The kind of job that the page shows.</param>
    /// <param name="refresh">Asks again; called on a timer's thread.</param>
    /// <param name="atLeastEvery">For questions whose answer moves with the clock; null asks only after changes.</param>
    public HistoryRefresh(TimeProvider time, JobKind kind, Action refresh, TimeSpan? atLeastEvery = null)
    {
        (_time, _kind, _refresh, _atLeastEvery) = (time, kind, refresh, atLeastEvery);
        _timer = time.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The page asks now, of its own accord: what is in scope now is what the answer will hold.</summary>
    public void Asked(IEnumerable<ConnectionSnapshot> scope)
    {
        lock (_lock)
        {
            _marks = [.. scope.Select(MarkOf)];
            _askedAt = _time.GetUtcNow();
            _dueAt = _askedAt + _atLeastEvery;
            Schedule();
        }
    }

    /// <summary>Compares what is in scope with what it was when the page asked last.</summary>
    public void Look(IEnumerable<ConnectionSnapshot> scope)
    {
        lock (_lock)
        {
            ImmutableArray<Mark> marks = [.. scope.Select(MarkOf)];
            if (marks.SequenceEqual(_marks))
            {
                return;
            }

            var isProgressOnly = marks.Length == _marks.Length && marks.Zip(_marks).All(pair => pair.First with { Version = 0 } == pair.Second with { Version = 0 });
            var due = _askedAt + (isProgressOnly ? AfterProgress : Soonest);
            _marks = marks;
            _dueAt = _dueAt < due ? _dueAt : due;
            Schedule();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _timer.Dispose();
        }
    }

    private Mark MarkOf(ConnectionSnapshot connection)
    {
        var open = new HashCode();
        foreach (var job in connection.OpenJobs.Where(job => job.Kind == _kind))
        {
            open.Add(job.Id);
            open.Add(job.State);
        }

        return new Mark(connection.Connection.Id, connection.JobsVersion, open.ToHashCode());
    }

    private void Schedule()
    {
        if (!_isDisposed && _dueAt is { } due)
        {
            var wait = due - _time.GetUtcNow();
            _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            if (_isDisposed || _dueAt is null)
            {
                return;
            }

            _askedAt = _time.GetUtcNow();
            _dueAt = _askedAt + _atLeastEvery;
            Schedule();
        }

        _refresh();
    }

    private readonly record struct Mark(ConnectionId Connection, long Version, int OpenJobs);
}
