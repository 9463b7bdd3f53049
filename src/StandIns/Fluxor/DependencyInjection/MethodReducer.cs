using System.Reflection;

namespace Fluxor.DependencyInjection;

internal sealed class MethodReducer<TState, TAction> : IReducer<TState>
{
    private readonly Func<TState, TAction, TState> _reduce;

    public MethodReducer(MethodInfo method, object? host)
    {
        if (method.GetParameters().Length == 1)
        {
            var reduce = method.CreateDelegate<Func<TState, TState>>(host);
            _reduce = (state, _) => reduce(state);
        }
        else
        {
            _reduce = method.CreateDelegate<Func<TState, TAction, TState>>(host);
        }
    }

    public TState Reduce(TState state, object action) => _reduce(state, (TAction)action);

    public bool ShouldReduceStateForAction(object action) => action is TAction;
}
