namespace Fluxor.Tests.ByHand;

internal sealed class ScriptedEffect(Func<object, IDispatcher, Task> handle) : IEffect
{
    public Task HandleAsync(object action, IDispatcher dispatcher) => handle(action, dispatcher);

    public bool ShouldReactToAction(object action) => action is not StoreInitializedAction;
}
