namespace Fluxor;

public interface IStateChangedNotifier
{
    /// <summary>Raised when the observed value changed, on the thread that changed it.</summary>
    event EventHandler StateChanged;
}
