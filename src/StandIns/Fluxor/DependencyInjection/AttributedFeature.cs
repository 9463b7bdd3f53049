namespace Fluxor.DependencyInjection;

/// <summary>The feature of a state class that has [FeatureState] and no feature class.</summary>
internal sealed class AttributedFeature<TState> : Feature<TState>
{
    private readonly string _name;
    private readonly Func<object> _createInitialState;

    public AttributedFeature(FeatureStateAttribute attribute, Func<object> createInitialState)
    {
        _name = attribute.Name ?? typeof(TState).FullName!;
        _createInitialState = createInitialState;
        DebuggerBrowsable = attribute.DebuggerBrowsable;
        MaximumStateChangedNotificationsPerSecond = attribute.MaximumStateChangedNotificationsPerSecond;
    }

    public override string GetName() => _name;

    protected override TState GetInitialState() => (TState)_createInitialState();
}
