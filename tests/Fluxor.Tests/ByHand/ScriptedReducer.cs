namespace Fluxor.Tests.ByHand;

internal sealed class ScriptedReducer(Func<object, object, object> reduce) : IReducer<object>
{
    public object Reduce(object state, object action) => reduce(state, action);

    public bool ShouldReduceStateForAction(object action) => action is not StoreInitializedAction;
}
