using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.DependencyInjection;

/// <summary>A method with [ReducerMethod], checked.</summary>
internal sealed record ReducerMethod(Type Host, MethodInfo Method, Type StateType, Type ActionType)
{
    public static ReducerMethod From((Type Host, MethodInfo Method, ReducerMethodAttribute Attribute) found)
    {
        var (host, method, attribute) = found;
        var parameters = method.GetParameters();
        if (parameters.Length != (attribute.ActionType is null ? 2 : 1) || method.ReturnType != parameters[0].ParameterType)
        {
            throw new ArgumentException(
                $"{host}.{method.Name} must be TState {method.Name}(TState, TAction), or TState {method.Name}(TState) when [ReducerMethod] names the action.");
        }

        return new ReducerMethod(host, method, parameters[0].ParameterType, attribute.ActionType ?? parameters[1].ParameterType);
    }

    public object Create(IServiceProvider provider) =>
        Activator.CreateInstance(
            typeof(MethodReducer<,>).MakeGenericType(StateType, ActionType),
            Method,
            Method.IsStatic ? null : provider.GetRequiredService(Host))!;
}
