namespace Fluxor.UnsupportedClasses;

/// <summary>Gathers calls that come faster than allowed; the last call is always followed by a run of the action.</summary>
public sealed class ThrottledInvoker : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Action _action;
    private readonly TimeProvider _clock;
    private ITimer? _timer;
    private TimeSpan _window;
    private long? _lastRunEnded;
    private bool _isRunning;
    private bool _isScheduled;
    private bool _isMissed;
    private bool _isDisposed;

    public ThrottledInvoker(Action throttledAction)
        : this(throttledAction, TimeProvider.System)
    {
    }

    internal ThrottledInvoker(Action throttledAction, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(throttledAction);
        _action = throttledAction;
        _clock = clock;
    }

    /// <summary>Runs the action now, or as soon as the limit allows; 0 means no limit. Does nothing after disposal.</summary>
    public void Invoke(byte maximumInvokesPerSecond)
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            if (maximumInvokesPerSecond > 0)
            {
                _window = TimeSpan.FromSeconds(1) / maximumInvokesPerSecond;
                if (MustWait())
                {
                    return;
                }

                _isRunning = true;
            }
        }

        if (maximumInvokesPerSecond == 0)
        {
            _action();
        }
        else
        {
            Run();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _timer?.Dispose();
        }
    }

    private bool MustWait()
    {
        if (_isRunning)
        {
            _isMissed = true;
        }
        else if (!_isScheduled && _lastRunEnded is { } ended && _clock.GetElapsedTime(ended) < _window)
        {
            Schedule(_window - _clock.GetElapsedTime(ended));
        }

        return _isRunning || _isScheduled;
    }

    private void Schedule(TimeSpan wait)
    {
        _isScheduled = true;
        _timer ??= _clock.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        lock (_gate)
        {
            if (_isDisposed || !_isScheduled)
            {
                return;
            }

            _isScheduled = false;
            _isRunning = true;
        }

        // In a task, because an exception that leaves a timer's callback ends the process.
        new Task(Run).RunSynchronously(TaskScheduler.Default);
    }

    private void Run()
    {
        try
        {
            _action();
        }
        finally
        {
            lock (_gate)
            {
                _isRunning = false;
                _lastRunEnded = _clock.GetTimestamp();
                if (_isMissed && !_isDisposed)
                {
                    // A call that came during the run may have brought a state that the run has not seen.
                    _isMissed = false;
                    Schedule(_window);
                }
            }
        }
    }
}
