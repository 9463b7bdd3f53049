namespace Fluxor;

/// <summary>A middleware that does nothing until something is overridden.</summary>
public abstract class Middleware : IMiddleware
{
    private int _openChanges;

    protected bool IsInsideMiddlewareChange => Volatile.Read(ref _openChanges) > 0;

    public virtual Task InitializeAsync(IDispatcher dispatcher, IStore store) => Task.CompletedTask;

    public virtual void AfterInitializeAllMiddlewares()
    {
    }

    public virtual bool MayDispatchAction(object action) => true;

    public virtual void BeforeDispatch(object action)
    {
    }

    public virtual void AfterDispatch(object action)
    {
    }

    IDisposable IMiddleware.BeginInternalMiddlewareChange()
    {
        Interlocked.Increment(ref _openChanges);
        return new DisposableCallback(nameof(IMiddleware.BeginInternalMiddlewareChange), EndChange);
    }

    /// <summary>Called when the last open change is about to end, still inside it.</summary>
    protected virtual void OnInternalMiddlewareChangeEnding()
    {
    }

    private void EndChange()
    {
        if (Volatile.Read(ref _openChanges) == 1)
        {
            OnInternalMiddlewareChangeEnding();
        }

        Interlocked.Decrement(ref _openChanges);
    }
}
