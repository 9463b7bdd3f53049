using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.DependencyInjection;

/// <summary>A feature that a scan found: a class of its own, or a state class with [FeatureState].</summary>
internal abstract class FeatureRegistration(Type featureInterface, Type? featureClass)
{
    public Type FeatureInterface { get; } = featureInterface;

    /// <summary>Null for a state class with [FeatureState].</summary>
    public Type? FeatureClass { get; } = featureClass;

    public static IEnumerable<FeatureRegistration> FindAll(
        Type[] candidates,
        ILookup<Type, Func<IServiceProvider, object>> reducers)
    {
        foreach (var type in candidates.Where(type => !type.IsAbstract))
        {
            if (TypeScanner.FindArgument(type, typeof(IFeature<>)) is { } stateType)
            {
                yield return For(stateType, type, provider => provider.GetRequiredService(type), reducers);
            }
        }

        foreach (var type in candidates)
        {
            if (type.GetCustomAttribute<FeatureStateAttribute>() is { } attribute)
            {
                var initialState = InitialState.FactoryFor(type, attribute);
                var feature = typeof(AttributedFeature<>).MakeGenericType(type);
                yield return For(type, null, _ => Activator.CreateInstance(feature, attribute, initialState)!, reducers);
            }
        }
    }

    public abstract object Create(IServiceProvider provider);

    private static FeatureRegistration For(
        Type stateType,
        Type? featureClass,
        Func<IServiceProvider, object> create,
        ILookup<Type, Func<IServiceProvider, object>> reducers) =>
        (FeatureRegistration)Activator.CreateInstance(
            typeof(FeatureRegistration<>).MakeGenericType(stateType), featureClass, create, reducers[stateType].ToArray())!;
}
