namespace Fluxor;

/// <summary>Delivers actions one at a time, in the order of their dispatch, and keeps them until somebody subscribes.</summary>
public class Dispatcher : IDispatcher
{
    private readonly ActionQueue _actions;
    private EventHandler<ActionDispatchedEventArgs>? _actionDispatched;

    public Dispatcher()
    {
        _actions = new ActionQueue(() => _actionDispatched is { } subscribers
            ? action => subscribers(this, new ActionDispatchedEventArgs(action))
            : null);
    }

    public event EventHandler<ActionDispatchedEventArgs> ActionDispatched
    {
        add
        {
            lock (_actions)
            {
                _actionDispatched += value;
            }

            _actions.HandOn();
        }
        remove
        {
            lock (_actions)
            {
                _actionDispatched -= value;
            }
        }
    }

    public void Dispatch(object action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _actions.Enqueue(action);
        _actions.HandOn();
    }
}
