namespace Fluxor;

/// <summary>Work that an action sets off beside the change of state.</summary>
public interface IEffect
{
    /// <summary>Runs inside the store's lock until its first <c>await</c>; a failure goes to <see cref="IStore.UnhandledException"/>.</summary>
    Task HandleAsync(object action, IDispatcher dispatcher);

    bool ShouldReactToAction(object action);
}
