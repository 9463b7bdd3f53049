using Fluxor.DependencyInjection;
using Fluxor.Tests.Scanned;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.Tests;

/// <summary>A service provider with one scope, as a circuit has, and everything in the folder Scanned.</summary>
internal sealed class TestApp : IDisposable
{
    private readonly ServiceProvider _root;
    private readonly IServiceScope _circuit;

    public TestApp(Action<FluxorOptions>? configure = null)
    {
        var services = new ServiceCollection().AddSingleton<Journal>();
        services.AddFluxor(configure ?? (options => options.ScanAssemblies(typeof(TestApp).Assembly)));
        _root = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        _circuit = _root.CreateScope();
    }

    public Journal Journal => Get<Journal>();

    public CounterState Counter => Get<IState<CounterState>>().Value;

    public T Get<T>()
        where T : notnull => _circuit.ServiceProvider.GetRequiredService<T>();

    public T GetInAnotherCircuit<T>()
        where T : notnull => _root.CreateScope().ServiceProvider.GetRequiredService<T>();

    public async Task<TestApp> StartAsync()
    {
        await Get<IStore>().InitializeAsync();
        return this;
    }

    public void Dispatch(object action) => Get<IDispatcher>().Dispatch(action);

    public void Dispose()
    {
        _circuit.Dispose();
        _root.Dispose();
    }
}
