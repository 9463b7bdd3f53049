using Fluxor.Blazor.Web.Components;
using Fluxor.Exceptions;
using Microsoft.AspNetCore.Components;
using UnhandledExceptionEventArgs = Fluxor.Exceptions.UnhandledExceptionEventArgs;

namespace Fluxor.Blazor.Web;

/// <summary>
/// Starts the store after the first interactive render, so that no effect runs while the page is prerendered.
/// Belongs into the root component, once.
/// </summary>
public class StoreInitializer : FluxorComponent
{
    /// <summary>Receives the exceptions of effects; one that is not marked as handled is thrown at the circuit.</summary>
    [Parameter]
    public EventCallback<UnhandledExceptionEventArgs> UnhandledException { get; set; }

    [Inject]
    private IStore Store { get; set; } = null!;

    protected override void OnInitialized()
    {
        Store.UnhandledException += OnUnhandledException;
        base.OnInitialized();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (!firstRender)
        {
            return;
        }

        try
        {
            await Store.InitializeAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A cancellation means that the browser has left; the renderer knows to ignore it.
            throw new StoreInitializationException("The store could not be started.", exception);
        }
    }

    protected override ValueTask DisposeAsyncCore(bool disposing)
    {
        if (disposing)
        {
            Store.UnhandledException -= OnUnhandledException;
        }

        return base.DisposeAsyncCore(disposing);
    }

    // Raised on a pool thread that nobody awaits, so every failure in here must find its own way to the renderer.
    private void OnUnhandledException(object? sender, UnhandledExceptionEventArgs e) => _ = InvokeAsync(async () =>
    {
        try
        {
            await UnhandledException.InvokeAsync(e);
            if (!e.WasHandled)
            {
                await DispatchExceptionAsync(e.Exception);
            }
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    });
}
