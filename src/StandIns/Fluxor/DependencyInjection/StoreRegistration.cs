using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.DependencyInjection;

/// <summary>Registers what a scan found. The store itself is put together when it is first asked for.</summary>
internal static class StoreRegistration
{
    public static void Register(IServiceCollection services, FluxorOptions options)
    {
        var candidates = TypeScanner.FindCandidates(options);
        var concrete = candidates.Where(type => !type.IsAbstract).ToArray();
        var reducerMethods = TypeScanner.FindMethods<ReducerMethodAttribute>(candidates).Select(ReducerMethod.From).ToArray();
        var effectMethods = TypeScanner.FindMethods<EffectMethodAttribute>(candidates).Select(EffectMethod.From).ToArray();
        var reducerClasses = concrete.Where(type => TypeScanner.FindArgument(type, typeof(IReducer<>)) is not null).ToArray();
        var effectClasses = concrete.Where(type => type.IsAssignableTo(typeof(IEffect))).ToArray();
        var reducers = reducerMethods
            .Select(method => (method.StateType, Create: (Func<IServiceProvider, object>)method.Create))
            .Concat(reducerClasses.Select(type => (StateType: TypeScanner.FindArgument(type, typeof(IReducer<>))!, Create: Resolving(type))))
            .ToLookup(reducer => reducer.StateType, reducer => reducer.Create);
        var features = FeatureRegistration.FindAll(candidates, reducers).ToArray();

        Type[] hosts =
        [
            .. reducerMethods.Select(method => method.Host),
            .. effectMethods.Select(method => method.Host),
            .. reducerClasses,
            .. effectClasses,
            .. features.Select(feature => feature.FeatureClass).OfType<Type>(),
            .. options.MiddlewareTypes,
        ];
        foreach (var host in hosts.Where(type => !type.IsAbstract).Distinct())
        {
            services.Add(new ServiceDescriptor(host, host, options.Lifetime));
        }

        foreach (var feature in features)
        {
            services.Add(new ServiceDescriptor(feature.FeatureInterface, feature.Create, options.Lifetime));
        }

        AddStore(services, options, provider => Compose(
            provider,
            features.Select(feature => (IFeature)provider.GetRequiredService(feature.FeatureInterface)),
            effectClasses.Select(type => (IEffect)provider.GetRequiredService(type))
                .Concat(effectMethods.Select(method => method.Create(provider))),
            options.MiddlewareTypes.Select(type => (IMiddleware)provider.GetRequiredService(type))));
    }

    private static void AddStore(IServiceCollection services, FluxorOptions options, Func<IServiceProvider, Store> compose)
    {
        services.Add(new ServiceDescriptor(typeof(IDispatcher), typeof(Dispatcher), options.Lifetime));
        services.Add(new ServiceDescriptor(typeof(Store), compose, options.Lifetime));
        services.Add(new ServiceDescriptor(typeof(IStore), Resolving(typeof(Store)), options.Lifetime));
        services.Add(new ServiceDescriptor(typeof(IActionSubscriber), Resolving(typeof(Store)), options.Lifetime));
        services.Add(new ServiceDescriptor(typeof(IState<>), typeof(State<>), options.Lifetime));
        services.AddTransient(typeof(IStateSelection<,>), typeof(StateSelection<,>));
    }

    private static Store Compose(
        IServiceProvider provider,
        IEnumerable<IFeature> features,
        IEnumerable<IEffect> effects,
        IEnumerable<IMiddleware> middlewares)
    {
        var store = new Store(provider.GetRequiredService<IDispatcher>());
        foreach (var feature in features)
        {
            store.AddFeature(feature);
        }

        foreach (var effect in effects)
        {
            store.AddEffect(effect);
        }

        foreach (var middleware in middlewares)
        {
            store.AddMiddleware(middleware);
        }

        return store;
    }

    private static Func<IServiceProvider, object> Resolving(Type type) => provider => provider.GetRequiredService(type);
}
