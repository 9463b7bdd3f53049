namespace Fluxor;

/// <summary>The whole state of a feature; another instance is a change, even an equal one.</summary>
public class State<TState> : StateSelection<TState, TState>
{
    public State(IFeature<TState> feature)
        : base(feature)
    {
        Select(state => state, valueEquals: (x, y) => ReferenceEquals(x, y));
    }
}
