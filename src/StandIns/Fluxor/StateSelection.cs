namespace Fluxor;

/// <summary>Follows its feature only while it has subscribers of its own.</summary>
public class StateSelection<TState, TValue>(IFeature<TState> feature) : IStateSelection<TState, TValue>
{
    private readonly IFeature<TState> _feature = feature ?? throw new ArgumentNullException(nameof(feature));
    private readonly Lock _gate = new();
    private Func<TState, TValue>? _selector;
    private Func<TValue, TValue, bool> _valueEquals = EqualityComparer<TValue>.Default.Equals;
    private Action<TValue>? _selectedValueCallback;
    private EventHandler<TValue>? _selectedValueChanged;
    private EventHandler? _stateChanged;
    private TValue? _lastValue;

    public event EventHandler<TValue> SelectedValueChanged
    {
        add => ChangeSubscribers(() => _selectedValueChanged += value);
        remove => ChangeSubscribers(() => _selectedValueChanged -= value);
    }

    public event EventHandler StateChanged
    {
        add => ChangeSubscribers(() => _stateChanged += value);
        remove => ChangeSubscribers(() => _stateChanged -= value);
    }

    public TValue Value =>
        _selector is { } selector
            ? selector(_feature.State)
            : throw new InvalidOperationException($"{nameof(Select)} must be called before {nameof(Value)} is read.");

    private bool HasSubscribers => _selectedValueChanged is not null || _stateChanged is not null;

    public void Select(
        Func<TState, TValue> selector,
        Func<TValue, TValue, bool>? valueEquals = null,
        Action<TValue>? selectedValueChanged = null)
    {
        ArgumentNullException.ThrowIfNull(selector);
        lock (_gate)
        {
            if (_selector is not null)
            {
                throw new InvalidOperationException($"{nameof(Select)} was already called.");
            }

            _valueEquals = valueEquals ?? _valueEquals;
            _selectedValueCallback = selectedValueChanged;
            _selector = selector;
            _lastValue = Value;
        }
    }

    private void ChangeSubscribers(Action change)
    {
        lock (_gate)
        {
            var followed = HasSubscribers;
            change();
            if (!followed && HasSubscribers)
            {
                // A new subscriber draws the present value: comparing with one from before it came could hide a change from it.
                _lastValue = _selector is null ? default : Value;
                _feature.StateChanged += OnFeatureStateChanged;
            }
            else if (followed && !HasSubscribers)
            {
                _feature.StateChanged -= OnFeatureStateChanged;
            }
        }
    }

    private void OnFeatureStateChanged(object? sender, EventArgs e)
    {
        TValue value;
        lock (_gate)
        {
            if (_selector is null)
            {
                return;
            }

            value = Value;
            if (_valueEquals(value, _lastValue!))
            {
                return;
            }

            _lastValue = value;
        }

        _selectedValueCallback?.Invoke(value);
        _selectedValueChanged?.Invoke(this, value);
        _stateChanged?.Invoke(this, EventArgs.Empty);
    }
}
