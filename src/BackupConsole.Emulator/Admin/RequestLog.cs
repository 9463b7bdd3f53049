namespace BackupConsole.Emulator.Admin;

/// <summary>The last requests that were served, for tests and for whoever wonders what a client does.</summary>
internal sealed class RequestLog
{
    private const int Kept = 10_000;
    private readonly Lock _writing = new();
    private readonly Queue<LoggedRequest> _requests = new();
    private long _sequence;

    public void Add(LoggedRequest request)
    {
        lock (_writing)
        {
            _requests.Enqueue(request with { Sequence = ++_sequence });
            if (_requests.Count > Kept)
            {
                _requests.Dequeue();
            }
        }
    }

    public IReadOnlyList<LoggedRequest> Since(long sequence)
    {
        lock (_writing)
        {
            return [.. _requests.Where(request => request.Sequence > sequence)];
        }
    }
}
