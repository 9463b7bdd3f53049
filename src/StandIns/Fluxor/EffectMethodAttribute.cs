namespace Fluxor;

/// <summary>
/// Makes a public method an effect: <c>Task Handle(TAction, IDispatcher)</c>,
/// or <c>Task Handle(IDispatcher)</c> when the attribute names the action.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public class EffectMethodAttribute : Attribute
{
    public EffectMethodAttribute()
    {
    }

    public EffectMethodAttribute(Type actionType)
    {
        ActionType = actionType ?? throw new ArgumentNullException(nameof(actionType));
    }

    public Type? ActionType { get; }
}
