namespace BackupConsole.Monitoring;

/// <summary>
/// Holds every read of a connection back while its credentials are refused, so that AWS is asked once a minute and not once a read.
/// It begins closed: the first caller identity opens it.
/// </summary>
/// <param name="time">Decides when a minute is over.</param>
/// <param name="probe">Asks once whether the credentials work again.</param>
internal sealed class CredentialGate(TimeProvider time, Action probe) : IDisposable
{
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _probe;

    public void Open()
    {
        lock (_lock)
        {
            _probe?.Dispose();
            _probe = null;
            _opened.TrySetResult();
        }
    }

    public void Close()
    {
        lock (_lock)
        {
            if (_opened.Task.IsCompleted)
            {
                _opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }

            _probe?.Dispose();
            _probe = time.CreateTimer(_ => probe(), null, ProbeInterval, Timeout.InfiniteTimeSpan);
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _opened.Task.WaitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _probe?.Dispose();
        }
    }
}
