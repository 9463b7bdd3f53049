using UnhandledExceptionEventArgs = Fluxor.Exceptions.UnhandledExceptionEventArgs;

namespace Fluxor;

/// <summary>The features, effects and middleware of one user, and the loop that runs them.</summary>
public interface IStore : IActionSubscriber
{
    /// <summary>Raised for every exception of an effect, on a pool thread.</summary>
    event EventHandler<UnhandledExceptionEventArgs> UnhandledException;

    /// <summary>The features by name; names do not depend on case.</summary>
    IReadOnlyDictionary<string, IFeature> Features { get; }

    /// <summary>Completes when the store has processed the actions that waited for its start.</summary>
    Task Initialized { get; }

    /// <summary>Initialises the middleware and processes the actions dispatched so far; a second call changes nothing.</summary>
    Task InitializeAsync();

    void AddFeature(IFeature feature);

    void AddEffect(IEffect effect);

    void AddMiddleware(IMiddleware middleware);

    IEnumerable<IMiddleware> GetMiddlewares();

    /// <summary>While the returned object is not disposed, actions dispatched to the store are dropped.</summary>
    IDisposable BeginInternalMiddlewareChange();
}
