namespace Fluxor;

/// <summary>Sees every action before and after the reducers, and may refuse it.</summary>
public interface IMiddleware
{
    /// <summary>Called once, before the store processes its first action.</summary>
    Task InitializeAsync(IDispatcher dispatcher, IStore store);

    void AfterInitializeAllMiddlewares();

    /// <summary>False keeps the action from features, subscribers and effects.</summary>
    bool MayDispatchAction(object action);

    void BeforeDispatch(object action);

    void AfterDispatch(object action);

    /// <summary>While the returned object is not disposed, the store drops the actions dispatched to it.</summary>
    IDisposable BeginInternalMiddlewareChange();
}
