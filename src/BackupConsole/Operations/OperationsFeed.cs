namespace BackupConsole.Operations;

/// <summary>Says that something moved in the queue of bulk work. Whoever shows it asks the database again, at a pace of its own.</summary>
public sealed class OperationsFeed
{
    private long _version;
    private int _active;

    /// <summary>Raised on whatever thread moved something, often many times a second.</summary>
    public event Action? Moved;

    /// <summary>Raised when there may be new work.</summary>
    internal event Action? Woken;

    public long Version => Interlocked.Read(ref _version);

    /// <summary>How many operations are being worked off.</summary>
    public int Active => Volatile.Read(ref _active);

    internal void Move()
    {
        Interlocked.Increment(ref _version);
        Moved?.Invoke();
    }

    internal void Wake()
    {
        Move();
        Woken?.Invoke();
    }

    internal void SetActive(int operations)
    {
        if (Interlocked.Exchange(ref _active, operations) != operations)
        {
            Move();
        }
    }
}
