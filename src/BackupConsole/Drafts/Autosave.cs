namespace BackupConsole.Drafts;

/// <summary>Saves once somebody has stopped typing: half a second after the last change.</summary>
internal sealed class Autosave(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.5);

    private ITimer? _timer;

    /// <param name="save">Called on another thread; that of the first call stands for all.</param>
    public void Soon(Action save)
    {
        _timer ??= time.CreateTimer(_ => save(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer?.Dispose();
}
