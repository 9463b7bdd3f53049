using Fluxor.UnsupportedClasses;

namespace Fluxor.Blazor.Web;

/// <summary>What a component and a layout have in common: they redraw when a state of theirs changes.</summary>
internal sealed class ComponentSubscription : IDisposable
{
    private readonly Func<Func<Task>, Task> _invokeAsync;
    private readonly Action _stateHasChanged;
    private readonly Func<Exception, Task> _dispatchExceptionAsync;
    private readonly ThrottledInvoker _redraw;
    private IDisposable? _states;
    private volatile bool _isDisposed;

    public ComponentSubscription(
        Func<Func<Task>, Task> invokeAsync,
        Action stateHasChanged,
        Func<Exception, Task> dispatchExceptionAsync)
    {
        _invokeAsync = invokeAsync;
        _stateHasChanged = stateHasChanged;
        _dispatchExceptionAsync = dispatchExceptionAsync;
        _redraw = new ThrottledInvoker(() => RunOnRenderer(() => { }));
    }

    public bool IsDisposed => _isDisposed;

    public void SubscribeToStates(object component, Func<byte> maximumPerSecond) =>
        _states = StateSubscriber.Subscribe(component, _ => _redraw.Invoke(maximumPerSecond()));

    public void SubscribeToAction<TAction>(IActionSubscriber subscriber, object component, Action<TAction> callback) =>
        subscriber.SubscribeToAction<TAction>(component, action => RunOnRenderer(() => callback(action)));

    public void Dispose()
    {
        _isDisposed = true;
        _redraw.Dispose();
    }

    public void Unsubscribe(IActionSubscriber subscriber, object component)
    {
        if (_states is null)
        {
            throw new NullReferenceException(
                $"{component.GetType()} was never subscribed to its states: does its OnInitialized call base.OnInitialized()?");
        }

        _states.Dispose();
        subscriber.UnsubscribeFromAllActions(component);
    }

    // The store cannot wait for the renderer, so nobody awaits this: a failure goes where those of lifecycle methods go.
    private void RunOnRenderer(Action action) => _ = _invokeAsync(async () =>
    {
        if (_isDisposed)
        {
            return;
        }

        try
        {
            action();
            _stateHasChanged();
        }
        catch (Exception exception)
        {
            await _dispatchExceptionAsync(exception);
        }
    });
}
