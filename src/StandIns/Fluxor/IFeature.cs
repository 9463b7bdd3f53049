namespace Fluxor;

/// <summary>One named part of the store's state.</summary>
public interface IFeature
{
    /// <summary>Raised after the state was replaced by another instance.</summary>
    event EventHandler StateChanged;

    /// <summary>0 (the default) notifies of every change; otherwise changes within the window are gathered, and the last one always arrives.</summary>
    byte MaximumStateChangedNotificationsPerSecond { get; set; }

    bool DebuggerBrowsable { get; }

    string GetName();

    object GetState();

    Type GetStateType();

    void RestoreState(object value);

    void ReceiveDispatchNotificationFromStore(object action);
}
