namespace Fluxor;

/// <summary>The current state of a feature, to inject into a component.</summary>
public interface IState<TState> : IStateChangedNotifier
{
    TState Value { get; }
}
