using Fluxor;

namespace BackupConsole.Tests.Features;

/// <summary>Keeps what an effect dispatched.</summary>
internal sealed class FakeDispatcher : IDispatcher
{
    public List<object> Dispatched { get; } = [];

    public event EventHandler<ActionDispatchedEventArgs>? ActionDispatched;

    public void Dispatch(object action)
    {
        Dispatched.Add(action);
        ActionDispatched?.Invoke(this, new ActionDispatchedEventArgs(action));
    }
}
