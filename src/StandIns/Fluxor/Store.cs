using UnhandledExceptionEventArgs = Fluxor.Exceptions.UnhandledExceptionEventArgs;

namespace Fluxor;

/// <summary>
/// Processes one action at a time: middleware, features, subscribers, middleware, effects.
/// Actions wait until the store is initialised.
/// </summary>
public class Store : IStore, IDisposable
{
    private readonly Lock _gate = new();
    private readonly IDispatcher _dispatcher;
    private readonly ActionQueue _actions;
    private readonly Dictionary<string, IFeature> _features = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IEffect> _effects = [];
    private readonly List<IMiddleware> _middlewares = [];
    private readonly ActionSubscriber _subscriber = new();
    private readonly TaskCompletionSource _initialized = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _activation;
    private volatile bool _isActive;
    private int _openMiddlewareChanges;

    public Store(IDispatcher dispatcher)
    {
        ArgumentNullException.ThrowIfNull(dispatcher);
        _dispatcher = dispatcher;
        _actions = new ActionQueue(() => _isActive ? Process : null);
        _dispatcher.ActionDispatched += OnActionDispatched;
        _dispatcher.Dispatch(new StoreInitializedAction());
    }

    public event EventHandler<UnhandledExceptionEventArgs>? UnhandledException;

    public IReadOnlyDictionary<string, IFeature> Features => _features;

    public Task Initialized => _initialized.Task;

    public Task InitializeAsync()
    {
        lock (_gate)
        {
            // A failed start may be tried again; once the store is active there is nothing left to start.
            if (_activation is null || (!_isActive && _activation.IsCompleted))
            {
                _activation = ActivateAsync();
            }

            return _activation;
        }
    }

    public void AddFeature(IFeature feature)
    {
        ArgumentNullException.ThrowIfNull(feature);
        lock (_gate)
        {
            _features.Add(feature.GetName(), feature);
        }
    }

    public void AddEffect(IEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        lock (_gate)
        {
            _effects.Add(effect);
        }
    }

    public void AddMiddleware(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        lock (_gate)
        {
            _middlewares.Add(middleware);
            if (_isActive)
            {
                _ = ReportFailureAsync(InitializeLateAsync(middleware));
            }
        }
    }

    public IEnumerable<IMiddleware> GetMiddlewares() => _middlewares;

    public IDisposable BeginInternalMiddlewareChange()
    {
        lock (_gate)
        {
            _openMiddlewareChanges++;
            var changes = _middlewares.Select(middleware => middleware.BeginInternalMiddlewareChange()).ToArray();
            return new DisposableCallback(nameof(BeginInternalMiddlewareChange), () => EndMiddlewareChange(changes));
        }
    }

    public void SubscribeToAction<TAction>(object subscriber, Action<TAction> callback) =>
        _subscriber.SubscribeToAction(subscriber, callback);

    public void UnsubscribeFromAllActions(object subscriber) => _subscriber.UnsubscribeFromAllActions(subscriber);

    public IDisposable GetActionUnsubscriberAsIDisposable(object subscriber) =>
        _subscriber.GetActionUnsubscriberAsIDisposable(subscriber);

    void IDisposable.Dispose()
    {
        _dispatcher.ActionDispatched -= OnActionDispatched;
        GC.SuppressFinalize(this);
    }

    private async Task ActivateAsync()
    {
        // By index: a middleware may add another one.
        for (var i = 0; i < _middlewares.Count; i++)
        {
            await _middlewares[i].InitializeAsync(_dispatcher, this);
        }

        _middlewares.ForEach(middleware => middleware.AfterInitializeAllMiddlewares());
        _isActive = true;
        _actions.HandOn();
        _initialized.TrySetResult();
    }

    private async Task InitializeLateAsync(IMiddleware middleware)
    {
        await middleware.InitializeAsync(_dispatcher, this);
        middleware.AfterInitializeAllMiddlewares();
    }

    private void EndMiddlewareChange(IDisposable[] changes)
    {
        lock (_gate)
        {
            foreach (var change in changes)
            {
                change.Dispose();
            }

            _openMiddlewareChanges--;
        }
    }

    private void OnActionDispatched(object? sender, ActionDispatchedEventArgs e)
    {
        if (Volatile.Read(ref _openMiddlewareChanges) > 0)
        {
            return;
        }

        _actions.Enqueue(e.Action);
        _actions.HandOn();
    }

    private void Process(object action)
    {
        lock (_gate)
        {
            if (!_middlewares.TrueForAll(middleware => middleware.MayDispatchAction(action)))
            {
                return;
            }

            _middlewares.ForEach(middleware => middleware.BeforeDispatch(action));
            foreach (var feature in _features.Values)
            {
                feature.ReceiveDispatchNotificationFromStore(action);
            }

            _subscriber.Notify(action);
            _middlewares.ForEach(middleware => middleware.AfterDispatch(action));
            foreach (var effect in _effects.FindAll(effect => effect.ShouldReactToAction(action)))
            {
                var work = Start(effect, action);
                if (!work.IsCompletedSuccessfully)
                {
                    _ = ReportFailureAsync(work);
                }
            }
        }
    }

    // An effect that throws before its first await must not keep the other effects of the action from running.
    private Task Start(IEffect effect, object action)
    {
        try
        {
            return effect.HandleAsync(action, _dispatcher)
                ?? throw new InvalidOperationException($"The effect {effect.GetType()} returned null instead of a task.");
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }

    private async Task ReportFailureAsync(Task work)
    {
        // Yields always: a handler of UnhandledException must not run inside the lock of the dispatching thread.
        await work.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        if (work.IsCompletedSuccessfully)
        {
            return;
        }

        var failure = work.Exception?.Flatten() ?? new AggregateException(new TaskCanceledException(work));
        if (UnhandledException is not { } handler)
        {
            // Nobody listens (the circuit is gone): the runtime's UnobservedTaskException is the last place to see it.
            throw failure;
        }

        foreach (var exception in failure.InnerExceptions)
        {
            handler(this, new UnhandledExceptionEventArgs(exception));
        }
    }
}
