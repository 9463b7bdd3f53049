namespace Fluxor;

/// <summary>A part of a feature's state, to inject into a component that cares for that part alone.</summary>
public interface IStateSelection<TState, TValue> : IState<TValue>
{
    event EventHandler<TValue> SelectedValueChanged;

    /// <summary>Says which part; exactly once, before <see cref="IState{TState}.Value"/> is read.</summary>
    void Select(
        Func<TState, TValue> selector,
        Func<TValue, TValue, bool>? valueEquals = null,
        Action<TValue>? selectedValueChanged = null);
}
