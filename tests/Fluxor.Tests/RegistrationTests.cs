using Fluxor.DependencyInjection;
using Fluxor.Tests.ByHand;
using Fluxor.Tests.Scanned;
using Fluxor.Tests.ScannedMiddleware;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Reducer_method_receives_the_action()
    {
        using var app = await new TestApp().StartAsync();

        app.Dispatch(new IncrementAction(3));

        Assert.Equal(3, app.Counter.Count);
    }

    [Fact]
    public async Task Reducer_method_may_name_the_action_in_its_attribute()
    {
        using var app = await new TestApp().StartAsync();
        app.Dispatch(new IncrementAction(3));

        app.Dispatch(new ResetAction());

        Assert.Equal(0, app.Counter.Count);
    }

    [Fact]
    public async Task Reducer_class_is_found()
    {
        using var app = await new TestApp().StartAsync();

        app.Dispatch(new NoteAction("hello"));

        Assert.Equal("hello", app.Counter.Note);
    }

    [Fact]
    public async Task Instance_effects_of_both_forms_run_with_injected_services()
    {
        using var app = await new TestApp().StartAsync();

        app.Dispatch(new IncrementAction(2));
        app.Dispatch(new ResetAction());

        Assert.Equal(["incremented by 2 to 2", "noted by 2", "reset", "noted reset"], app.Journal.Lines);
    }

    [Fact]
    public async Task Static_effects_of_both_forms_run()
    {
        using var app = await new TestApp().StartAsync();

        app.Dispatch(new StaticEffects.EchoAction("once"));
        app.Dispatch(new StaticEffects.EchoTwiceAction());

        Assert.Equal(["noted once", "noted twice"], app.Journal.Lines);
    }

    [Fact]
    public async Task Feature_class_is_found_with_its_reducers()
    {
        using var app = await new TestApp().StartAsync();

        app.Dispatch(new ThemeFeature.DarkAction());

        Assert.Equal("dark", app.Get<IState<ThemeFeature.Theme>>().Value.Name);
    }

    [Fact]
    public void Feature_state_takes_its_settings_from_the_attribute()
    {
        using var app = new TestApp();

        var feature = app.Get<IFeature<ClockState>>();

        Assert.Equal("UTC", feature.State.Zone);
        Assert.Equal(typeof(ClockState).FullName, feature.GetName());
        Assert.Equal(7, feature.MaximumStateChangedNotificationsPerSecond);
        Assert.False(feature.DebuggerBrowsable);
    }

    [Fact]
    public void Store_holds_every_feature_by_name_whatever_the_case()
    {
        using var app = new TestApp();

        var features = app.Get<IStore>().Features;

        Assert.Equal(3, features.Count);
        Assert.Same(app.Get<IFeature<CounterState>>(), features["COUNTER"]);
    }

    [Fact]
    public void Each_circuit_has_its_own_store_by_default()
    {
        using var app = new TestApp();

        Assert.Same(app.Get<IStore>(), app.Get<IActionSubscriber>());
        Assert.NotSame(app.Get<IStore>(), app.GetInAnotherCircuit<IStore>());
        Assert.NotSame(app.Get<IFeature<CounterState>>(), app.GetInAnotherCircuit<IFeature<CounterState>>());
    }

    [Fact]
    public void Singleton_store_is_shared_by_all_circuits()
    {
        using var app = new TestApp(options => options.ScanAssemblies(typeof(TestApp).Assembly).WithLifetime(StoreLifetime.Singleton));

        Assert.Same(app.Get<IStore>(), app.GetInAnotherCircuit<IStore>());
        Assert.Same(app.Get<IState<CounterState>>(), app.GetInAnotherCircuit<IState<CounterState>>());
    }

    [Fact]
    public async Task ScanTypes_takes_the_given_types_only()
    {
        using var app = await new TestApp(options => options.ScanTypes(typeof(CounterState), typeof(CounterReducers))).StartAsync();

        app.Dispatch(new IncrementAction(3));
        app.Dispatch(new NoteAction("not scanned"));

        Assert.Equal(new CounterState { Count = 3 }, app.Counter);
        Assert.Empty(app.Journal.Lines);
    }

    [Fact]
    public void ScanTypes_refuses_a_generic_type_definition() =>
        Assert.Throws<InvalidOperationException>(() => new FluxorOptions(new ServiceCollection()).ScanTypes(typeof(List<>)));

    [Fact]
    public void AddFluxor_refuses_to_scan_nothing() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddFluxor());

    [Theory]
    [InlineData(typeof(WrongMethods.ReducerWithoutAction))]
    [InlineData(typeof(WrongMethods.ReducerWithActionTwice))]
    [InlineData(typeof(WrongMethods.ReducerOfAnotherType))]
    [InlineData(typeof(WrongMethods.EffectWithoutDispatcher))]
    [InlineData(typeof(WrongMethods.EffectWithoutTask))]
    [InlineData(typeof(WrongMethods.StateWithoutConstructor))]
    public void AddFluxor_refuses_a_method_or_state_of_the_wrong_shape(Type wrong)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddFluxor(options => options.ScanTypes(wrong)));

        Assert.Contains(wrong.Name, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_middleware_brings_its_assembly_and_sees_the_actions()
    {
        using var app = await new TestApp(options => options
            .ScanTypes(typeof(CounterState), typeof(CounterReducers))
            .AddMiddleware<OnlyMiddleware>()).StartAsync();

        app.Dispatch(new NoteAction("reduced by a class beside the middleware"));

        Assert.Equal("reduced by a class beside the middleware", app.Counter.Note);
        Assert.IsType<OnlyMiddleware>(Assert.Single(app.Get<IStore>().GetMiddlewares()));
        Assert.Contains("NoteAction", app.Get<OnlyMiddleware>().Seen);
    }
}
