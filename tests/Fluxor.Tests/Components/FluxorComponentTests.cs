using Bunit;
using Fluxor.Tests.Scanned;
using Microsoft.Extensions.DependencyInjection;
using TestContext = Xunit.TestContext;

namespace Fluxor.Tests.Components;

public sealed class FluxorComponentTests : BunitContext
{
    private IDispatcher Dispatcher => Services.GetRequiredService<IDispatcher>();

    private IFeature<CounterState> Feature => Services.GetRequiredService<IFeature<CounterState>>();

    public FluxorComponentTests()
    {
        Services.AddSingleton<Journal>().AddFluxor(options => options.ScanAssemblies(typeof(TestApp).Assembly));
    }

    [Fact]
    public async Task Component_redraws_when_a_state_changes_that_only_its_base_class_can_see()
    {
        await StartStoreAsync();
        var component = Render<CounterComponent>();

        Dispatcher.Dispatch(new StaticEffects.EchoAction("not a change of the count"));
        Dispatcher.Dispatch(new IncrementAction(4));

        component.WaitForAssertion(() => Assert.StartsWith("4 light", component.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Component_redraws_when_its_own_private_state_changes()
    {
        await StartStoreAsync();
        var component = Render<CounterComponent>();

        Dispatcher.Dispatch(new ThemeFeature.DarkAction());

        component.WaitForAssertion(() => Assert.StartsWith("0 dark", component.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Component_redraws_after_an_action_it_subscribed_to()
    {
        await StartStoreAsync();
        var component = Render<CounterComponent>();

        Dispatcher.Dispatch(new NoteAction("hello"));

        component.WaitForAssertion(() => Assert.Equal("0 light 1", component.Markup));
        Assert.Equal(["hello"], component.Instance.Notes);
    }

    [Fact]
    public async Task Limited_component_draws_less_often_and_still_the_last_state()
    {
        await StartStoreAsync();
        var component = Render<CounterComponent>(parameters => parameters.Add(x => x.Limit, (byte)5));

        for (var i = 0; i < 100; i++)
        {
            Feature.RestoreState(Feature.State with { Count = i + 1 });
        }

        component.WaitForAssertion(
            () => Assert.StartsWith("100 ", component.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.InRange(component.RenderCount, 2, 50);
    }

    [Fact]
    public async Task Disposed_component_hears_of_nothing_any_more()
    {
        await StartStoreAsync();
        var component = Render<CounterComponent>();
        var instance = component.Instance;
        var renders = component.RenderCount;

        await DisposeComponentsAsync();
        Dispatcher.Dispatch(new NoteAction("too late"));
        Dispatcher.Dispatch(new IncrementAction(1));

        Assert.Empty(instance.Notes);
        Assert.Equal(renders, component.RenderCount);
    }

    [Fact]
    public async Task Disposing_a_component_twice_is_harmless()
    {
        var component = Render<CounterComponent>();

        await component.Instance.DisposeAsync();

        await component.Instance.DisposeAsync();
    }

    [Fact]
    public async Task Component_that_forgot_its_base_OnInitialized_fails_when_disposed()
    {
        var component = Render<CounterComponent>(parameters => parameters.Add(x => x.ForgetsBase, true));

        var failure = await Assert.ThrowsAsync<NullReferenceException>(async () => await component.Instance.DisposeAsync());

        Assert.Contains("base.OnInitialized()", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_in_an_action_callback_reaches_the_renderer()
    {
        await StartStoreAsync();
        Render<CounterComponent>(parameters => parameters.Add(x => x.FailsOnNote, true));

        Dispatcher.Dispatch(new NoteAction("bad"));

        var failure = await Renderer.UnhandledException.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal("note refused", failure.Message);
    }

    [Fact]
    public async Task Layout_redraws_when_a_state_changes()
    {
        await StartStoreAsync();
        var layout = Render<CounterLayout>();

        Dispatcher.Dispatch(new IncrementAction(2));

        layout.WaitForAssertion(() => Assert.Equal("2", layout.Markup));
        await DisposeComponentsAsync();
        var renders = layout.RenderCount;
        Dispatcher.Dispatch(new IncrementAction(2));
        Assert.Equal(renders, layout.RenderCount);
    }

    private Task StartStoreAsync() => Services.GetRequiredService<IStore>().InitializeAsync();
}
