using Fluxor;

namespace BackupConsole.Monitoring;

/// <summary>One circuit's ear on the feed: the newest snapshot goes into its store at once when it was quiet, otherwise at most once a second.</summary>
internal sealed class EstateSubscription(EstateFeed feed, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private IDispatcher? _dispatcher;
    private ITimer? _timer;
    private DateTimeOffset _toldAt = DateTimeOffset.MinValue;
    private bool _isOwed;
    private bool _isDisposed;

    public void Begin(IDispatcher dispatcher)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_dispatcher is not null)
            {
                return;
            }

            _dispatcher = dispatcher;
            _timer = time.CreateTimer(_ => TellWhatIsOwed(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            feed.Changed += OnChanged;
        }

        OnChanged();
    }

    public void Dispose()
    {
        feed.Changed -= OnChanged;
        lock (_lock)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }
    }

    // On the monitor's thread: nothing but a timer is touched, so that one slow circuit cannot hold the others up.
    private void OnChanged()
    {
        lock (_lock)
        {
            if (_isOwed || _isDisposed)
            {
                return;
            }

            _isOwed = true;
            var wait = _toldAt + Interval - time.GetUtcNow();
            _timer!.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    private void TellWhatIsOwed()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isOwed = false;
            _toldAt = time.GetUtcNow();
        }

        _dispatcher!.Dispatch(new EstateChangedAction(feed.Current));
    }
}
