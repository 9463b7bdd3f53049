using Microsoft.AspNetCore.Components;

namespace Fluxor.Blazor.Web.Components;

/// <summary>
/// A component that redraws when a state it holds changes. An override of <see cref="OnInitialized"/> or
/// <see cref="DisposeAsyncCore"/> must call the base method.
/// </summary>
public abstract class FluxorComponent : ComponentBase, IAsyncDisposable
{
    private readonly ComponentSubscription _subscription;

    public FluxorComponent()
    {
        _subscription = new ComponentSubscription(InvokeAsync, StateHasChanged, DispatchExceptionAsync);
    }

    /// <summary>0 (the default) redraws at every change; otherwise at most so often, and always with the last state.</summary>
    protected byte MaximumStateChangedNotificationsPerSecond { get; set; }

    [Inject]
    private IActionSubscriber ActionSubscriber { get; set; } = null!;

    /// <summary>Calls back on the renderer's thread, then redraws; ends with the component.</summary>
    public void SubscribeToAction<TAction>(Action<TAction> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _subscription.SubscribeToAction(ActionSubscriber, this, callback);
    }

    public async ValueTask DisposeAsync()
    {
        if (_subscription.IsDisposed)
        {
            return;
        }

        _subscription.Dispose();
        await DisposeAsyncCore(true).ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        base.OnInitialized();
        _subscription.SubscribeToStates(this, () => MaximumStateChangedNotificationsPerSecond);
    }

    protected virtual ValueTask DisposeAsyncCore(bool disposing)
    {
        if (disposing)
        {
            _subscription.Unsubscribe(ActionSubscriber, this);
        }

        return ValueTask.CompletedTask;
    }
}
