namespace Fluxor;

public class ActionDispatchedEventArgs(object action) : EventArgs
{
    public object Action { get; } = action ?? throw new ArgumentNullException(nameof(action));
}
