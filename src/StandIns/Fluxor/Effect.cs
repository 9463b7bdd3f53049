namespace Fluxor;

/// <summary>An effect in a class of its own, for actions assignable to <typeparamref name="TTriggerAction"/>.</summary>
public abstract class Effect<TTriggerAction> : IEffect
{
    public abstract Task HandleAsync(TTriggerAction action, IDispatcher dispatcher);

    public bool ShouldReactToAction(object action) => action is TTriggerAction;

    Task IEffect.HandleAsync(object action, IDispatcher dispatcher) => HandleAsync((TTriggerAction)action, dispatcher);
}
