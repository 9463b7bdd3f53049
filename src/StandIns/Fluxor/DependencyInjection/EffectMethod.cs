using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.DependencyInjection;

/// <summary>A method with [EffectMethod], checked.</summary>
internal sealed record EffectMethod(Type Host, MethodInfo Method, Type ActionType)
{
    public static EffectMethod From((Type Host, MethodInfo Method, EffectMethodAttribute Attribute) found)
    {
        var (host, method, attribute) = found;
        var parameters = method.GetParameters();
        if (parameters.Length != (attribute.ActionType is null ? 2 : 1)
            || parameters[^1].ParameterType != typeof(IDispatcher)
            || method.ReturnType != typeof(Task))
        {
            throw new ArgumentException(
                $"{host}.{method.Name} must be Task {method.Name}(TAction, IDispatcher), or Task {method.Name}(IDispatcher) when [EffectMethod] names the action.");
        }

        return new EffectMethod(host, method, attribute.ActionType ?? parameters[0].ParameterType);
    }

    public IEffect Create(IServiceProvider provider) =>
        (IEffect)Activator.CreateInstance(
            typeof(MethodEffect<>).MakeGenericType(ActionType),
            Method,
            Method.IsStatic ? null : provider.GetRequiredService(Host))!;
}
