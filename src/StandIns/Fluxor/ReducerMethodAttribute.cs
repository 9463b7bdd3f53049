namespace Fluxor;

/// <summary>
/// Makes a public method a reducer: <c>TState Reduce(TState, TAction)</c>,
/// or <c>TState Reduce(TState)</c> when the attribute names the action.
/// </summary>
public class ReducerMethodAttribute : Attribute
{
    public ReducerMethodAttribute()
    {
    }

    public ReducerMethodAttribute(Type actionType)
    {
        ActionType = actionType ?? throw new ArgumentNullException(nameof(actionType));
    }

    public Type? ActionType { get; }
}
