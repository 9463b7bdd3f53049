using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Fluxor.DependencyInjection;

/// <summary>Where to look for features, reducers and effects, and how long the store lives.</summary>
public class FluxorOptions
{
    private readonly HashSet<Assembly> _assemblies = [];
    private readonly List<Type> _types = [];
    private readonly List<Type> _middlewareTypes = [];

    public FluxorOptions(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
    }

    internal IReadOnlyCollection<Assembly> Assemblies => _assemblies;

    internal IReadOnlyCollection<Type> Types => _types;

    internal IReadOnlyCollection<Type> MiddlewareTypes => _middlewareTypes;

    internal ServiceLifetime Lifetime { get; private set; } = ServiceLifetime.Scoped;

    /// <summary>
    /// Takes everything from the assemblies, internal classes included, except the namespaces in which a middleware lives:
    /// those come with <see cref="AddMiddleware{TMiddleware}"/>.
    /// </summary>
    public FluxorOptions ScanAssemblies(Assembly assemblyToScan, params Assembly[] additionalAssembliesToScan)
    {
        ArgumentNullException.ThrowIfNull(assemblyToScan);
        _assemblies.UnionWith([assemblyToScan, .. additionalAssembliesToScan ?? []]);
        return this;
    }

    /// <summary>Takes these classes, whatever their namespace; generic type definitions are refused.</summary>
    public FluxorOptions ScanTypes(Type typeToScan, params Type[] additionalTypesToScan)
    {
        ArgumentNullException.ThrowIfNull(typeToScan);
        Type[] types = [typeToScan, .. additionalTypesToScan ?? []];
        if (Array.Find(types, type => type.IsGenericTypeDefinition) is { } generic)
        {
            throw new InvalidOperationException($"{generic} cannot be scanned: it is a generic type definition.");
        }

        _types.AddRange(types.Except(_types));
        return this;
    }

    /// <summary>Adds the middleware, and takes what its assembly and its namespace hold.</summary>
    public FluxorOptions AddMiddleware<TMiddleware>()
        where TMiddleware : IMiddleware
    {
        if (!_middlewareTypes.Contains(typeof(TMiddleware)))
        {
            _middlewareTypes.Add(typeof(TMiddleware));
            _assemblies.Add(typeof(TMiddleware).Assembly);
        }

        return this;
    }

    /// <summary>The default is <see cref="StoreLifetime.Scoped"/>.</summary>
    public FluxorOptions WithLifetime(StoreLifetime lifecycle)
    {
        Lifetime = lifecycle switch
        {
            StoreLifetime.Scoped => ServiceLifetime.Scoped,
            StoreLifetime.Singleton => ServiceLifetime.Singleton,
            _ => throw new ArgumentOutOfRangeException(nameof(lifecycle), lifecycle, null),
        };
        return this;
    }
}
