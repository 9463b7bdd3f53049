namespace Fluxor;

/// <summary>The way an action reaches the store.</summary>
public interface IDispatcher
{
    event EventHandler<ActionDispatchedEventArgs> ActionDispatched;

    /// <summary>Hands an action to the store; may return before the action is processed.</summary>
    void Dispatch(object action);
}
