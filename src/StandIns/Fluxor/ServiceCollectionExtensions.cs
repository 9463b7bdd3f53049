using Fluxor.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor;

public static class ServiceCollectionExtensions
{
    /// <summary>Registers the store with every feature, reducer and effect found where the options say.</summary>
    public static IServiceCollection AddFluxor(this IServiceCollection services, Action<FluxorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new FluxorOptions(services);
        configure?.Invoke(options);
        StoreRegistration.Register(services, options);
        return services;
    }
}
