using System.Reflection;

namespace Fluxor.DependencyInjection;

internal static class TypeScanner
{
    public static Type[] FindCandidates(FluxorOptions options)
    {
        if (options.Assemblies.Count + options.Types.Count == 0)
        {
            throw new ArgumentException($"Say what to scan: {nameof(FluxorOptions.ScanAssemblies)} or {nameof(FluxorOptions.ScanTypes)}.");
        }

        var scanned = options.Assemblies.SelectMany(assembly => assembly.GetTypes()).ToArray();
        var middlewares = scanned.Where(type => type.IsAssignableTo(typeof(IMiddleware))).ToArray();
        return scanned
            .Where(type => !type.IsGenericTypeDefinition)
            .Where(type => IsBeside(options.MiddlewareTypes, type) || !IsBeside(middlewares, type))
            .Union(options.Types)
            .ToArray();
    }

    /// <summary>Public methods only, as in the original: a private method with the attribute is not called.</summary>
    public static IEnumerable<(Type Host, MethodInfo Method, TAttribute Attribute)> FindMethods<TAttribute>(Type[] candidates)
        where TAttribute : Attribute =>
        from host in candidates
        from method in host.GetMethods(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        let attribute = method.GetCustomAttribute<TAttribute>(inherit: false)
        where attribute is not null
        select (host, method, attribute);

    public static Type? FindArgument(Type type, Type genericInterface) =>
        type.GetInterfaces()
            .FirstOrDefault(x => x.IsGenericType && x.GetGenericTypeDefinition() == genericInterface)?
            .GetGenericArguments()[0];

    private static bool IsBeside(IEnumerable<Type> middlewares, Type type) =>
        middlewares.Any(middleware =>
            middleware.Assembly == type.Assembly
            && $"{type.Namespace}.".StartsWith($"{middleware.Namespace}.", StringComparison.OrdinalIgnoreCase));
}
