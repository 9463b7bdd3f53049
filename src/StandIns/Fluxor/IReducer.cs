namespace Fluxor;

/// <summary>Computes the next state of a feature from the current one and an action.</summary>
public interface IReducer<TState>
{
    /// <summary>Returns <paramref name="state"/> itself when nothing changed: a change is a change of reference.</summary>
    TState Reduce(TState state, object action);

    bool ShouldReduceStateForAction(object action);
}
