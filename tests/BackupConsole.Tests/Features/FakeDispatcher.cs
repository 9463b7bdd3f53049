using Fluxor;

namespace BackupConsole.Tests.Features;

/// <summary>Keeps what an effect dispatched.</summary>
internal sealed class FakeDispatcher : IDispatcher
{
    public List<object> Dispatched { get; } = [];

    /// <summary>Nobody listens: an effect is judged by what it dispatches.</summary>
    public event EventHandler<ActionDispatchedEventArgs> ActionDispatched
    {
        add { }
        remove { }
    }

    public void Dispatch(object action) => Dispatched.Add(action);
}
