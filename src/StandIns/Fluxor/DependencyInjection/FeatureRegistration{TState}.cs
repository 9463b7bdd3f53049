namespace Fluxor.DependencyInjection;

internal sealed class FeatureRegistration<TState>(
    Type? featureClass,
    Func<IServiceProvider, object> create,
    Func<IServiceProvider, object>[] reducers) : FeatureRegistration(typeof(IFeature<TState>), featureClass)
{
    public override object Create(IServiceProvider provider)
    {
        var feature = (IFeature<TState>)create(provider);
        foreach (var reducer in reducers)
        {
            feature.AddReducer((IReducer<TState>)reducer(provider));
        }

        return feature;
    }
}
