using System.Runtime.CompilerServices;

namespace Fluxor;

/// <summary>Runs an action when disposed; disposing it twice is an error.</summary>
public sealed class DisposableCallback : IDisposable
{
    private readonly string _origin;
    private readonly Action _action;
    private int _disposals;

    public DisposableCallback(
        string id,
        Action action,
        [CallerFilePath] string callerFilePath = "",
        [CallerLineNumber] int callerLineNumber = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(action);
        _origin = $"{id} (created in {callerFilePath}, line {callerLineNumber})";
        _action = action;
    }

    public void Dispose()
    {
        if (Interlocked.Increment(ref _disposals) > 1)
        {
            throw new ObjectDisposedException(nameof(DisposableCallback), $"Disposed twice: {_origin}.");
        }

        _action();
    }
}
