namespace Fluxor;

/// <summary>One named part of the store's state.</summary>
public interface IFeature<TState> : IFeature
{
    TState State { get; }

    void AddReducer(IReducer<TState> reducer);
}
