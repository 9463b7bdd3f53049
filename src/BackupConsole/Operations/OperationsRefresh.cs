namespace BackupConsole.Operations;

/// <summary>Asks again a moment after something moved in the queue, so that a hundred steps a second are one question a second.</summary>
internal sealed class OperationsRefresh : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly OperationsFeed _feed;
    private readonly Action _refresh;
    private readonly ITimer _timer;
    private bool _isDue;
    private bool _isDisposed;

    /// <param name="feed">The queue.</param>
    /// <param name="time">Wall time.</param>
    /// <param name="refresh">Asks again; called on a timer's thread.</param>
    public OperationsRefresh(OperationsFeed feed, TimeProvider time, Action refresh)
    {
        (_feed, _refresh) = (feed, refresh);
        _timer = time.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        feed.Moved += OnMoved;
    }

    public void Dispose()
    {
        _feed.Moved -= OnMoved;
        lock (_lock)
        {
            _isDisposed = true;
            _timer.Dispose();
        }
    }

    private void OnMoved()
    {
        lock (_lock)
        {
            if (!_isDue && !_isDisposed)
            {
                _isDue = true;
                _timer.Change(Pause, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void OnTimer()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDue = false;
        }

        _refresh();
    }
}
