using Fluxor.UnsupportedClasses;

namespace Fluxor;

/// <summary>Holds a state and replaces it by what the reducers return.</summary>
public abstract class Feature<TState> : IFeature<TState>
{
    private readonly Lock _gate = new();
    private readonly List<IReducer<TState>> _reducers = [];
    private readonly ThrottledInvoker _notifier;
    private bool _hasState;
    private TState _state = default!;

    public Feature()
    {
        _notifier = new ThrottledInvoker(() => StateChanged?.Invoke(this, EventArgs.Empty));
    }

    public event EventHandler? StateChanged;

    public byte MaximumStateChangedNotificationsPerSecond { get; set; }

    public virtual bool DebuggerBrowsable { get; set; } = true;

    public virtual TState State
    {
        get
        {
            lock (_gate)
            {
                if (!_hasState)
                {
                    _state = GetInitialState();
                    _hasState = true;
                }

                return _state;
            }
        }
        protected set
        {
            lock (_gate)
            {
                if (_hasState && ReferenceEquals(_state, value))
                {
                    return;
                }

                _state = value;
                _hasState = true;
            }

            _notifier.Invoke(MaximumStateChangedNotificationsPerSecond);
        }
    }

    public abstract string GetName();

    public virtual object GetState() => State!;

    public virtual Type GetStateType() => typeof(TState);

    public virtual void RestoreState(object value) => State = (TState)value;

    public virtual void AddReducer(IReducer<TState> reducer)
    {
        ArgumentNullException.ThrowIfNull(reducer);
        _reducers.Add(reducer);
    }

    public virtual void ReceiveDispatchNotificationFromStore(object action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var state = State;
        foreach (var reducer in _reducers)
        {
            if (reducer.ShouldReduceStateForAction(action))
            {
                state = reducer.Reduce(state, action);
            }
        }

        State = state;
    }

    protected abstract TState GetInitialState();
}
