using Bunit;
using Fluxor.Blazor.Web;
using Fluxor.Exceptions;
using Fluxor.Tests.ByHand;
using Fluxor.Tests.Scanned;
using Microsoft.Extensions.DependencyInjection;
using TestContext = Xunit.TestContext;
using UnhandledExceptionEventArgs = Fluxor.Exceptions.UnhandledExceptionEventArgs;

namespace Fluxor.Tests.Components;

public sealed class StoreInitializerTests : BunitContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private IStore Store => Services.GetRequiredService<IStore>();

    private IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    public StoreInitializerTests()
    {
        Services.AddSingleton<Journal>().AddFluxor(options => options.ScanAssemblies(typeof(TestApp).Assembly));
    }

    [Fact]
    public async Task Store_starts_with_the_first_render()
    {
        Dispatcher.Dispatch(new IncrementAction(1));
        Assert.False(Store.Initialized.IsCompleted);
        Assert.Equal(0, Services.GetRequiredService<IState<CounterState>>().Value.Count);

        Render<StoreInitializer>();

        await Store.Initialized.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(1, Services.GetRequiredService<IState<CounterState>>().Value.Count);
    }

    [Fact]
    public async Task Handled_failure_of_an_effect_stops_at_the_callback()
    {
        var received = new TaskCompletionSource<Exception>();
        Render<StoreInitializer>(parameters => parameters.Add(x => x.UnhandledException, (UnhandledExceptionEventArgs e) =>
        {
            e.Handled();
            received.SetResult(e.Exception);
        }));

        DispatchToFailingEffect();

        var failure = await received.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal("effect failed", failure.Message);
        await Renderer.Dispatcher.InvokeAsync(() => { });
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public async Task Failure_that_nobody_handles_is_thrown_at_the_circuit()
    {
        Render<StoreInitializer>();

        DispatchToFailingEffect();

        var failure = await Renderer.UnhandledException.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal("effect failed", failure.Message);
    }

    [Fact]
    public async Task Failure_of_the_callback_itself_is_thrown_at_the_circuit()
    {
        Render<StoreInitializer>(parameters => parameters.Add(
            x => x.UnhandledException,
            (UnhandledExceptionEventArgs _) => throw new InvalidOperationException("callback failed")));

        DispatchToFailingEffect();

        var failure = await Renderer.UnhandledException.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal("callback failed", failure.Message);
    }

    [Fact]
    public async Task Store_that_cannot_start_is_reported_as_such()
    {
        Store.AddMiddleware(new RecordingMiddleware { Start = Task.FromException(new InvalidOperationException("no middleware")) });

        var rendering = Record.Exception(() => Render<StoreInitializer>());

        var failure = rendering ?? await Renderer.UnhandledException.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal("no middleware", Assert.IsType<StoreInitializationException>(failure).InnerException?.Message);
    }

    private void DispatchToFailingEffect()
    {
        Store.AddEffect(new ScriptedEffect((_, _) => Task.FromException(new InvalidOperationException("effect failed"))));
        Dispatcher.Dispatch(new UnknownAction());
    }
}
