namespace Fluxor;

/// <summary>A reducer in a class of its own, for actions assignable to <typeparamref name="TAction"/>.</summary>
public abstract class Reducer<TState, TAction> : IReducer<TState>
{
    public abstract TState Reduce(TState state, TAction action);

    public bool ShouldReduceStateForAction(object action) => action is TAction;

    TState IReducer<TState>.Reduce(TState state, object action) => Reduce(state, (TAction)action);
}
