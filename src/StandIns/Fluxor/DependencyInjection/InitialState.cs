using System.Reflection;

namespace Fluxor.DependencyInjection;

internal static class InitialState
{
    private const BindingFlags AnyVisibility = BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Fails at registration, not at first use, when the state class offers no way to make the initial state.</summary>
    public static Func<object> FactoryFor(Type stateType, FeatureStateAttribute attribute) =>
        attribute.CreateInitialStateMethodName is { } name
            ? FromMethod(stateType, name)
            : FromConstructor(stateType);

    private static Func<object> FromMethod(Type stateType, string name)
    {
        var method = stateType.GetMethod(name, BindingFlags.Static | AnyVisibility, []);
        return method?.ReturnType == stateType
            ? method.CreateDelegate<Func<object>>()
            : throw new InvalidOperationException($"{stateType}.{name} must be static, without parameters, and return {stateType}.");
    }

    private static Func<object> FromConstructor(Type stateType)
    {
        var constructor = stateType.GetConstructor(BindingFlags.Instance | AnyVisibility, [])
            ?? throw new ArgumentException(
                $"{stateType} needs a parameterless constructor or {nameof(FeatureStateAttribute.CreateInitialStateMethodName)}.");
        return () => constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null);
    }
}
