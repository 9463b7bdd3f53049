using Fluxor;

namespace BackupConsole.Monitoring;

/// <summary>Carries the monitor's snapshot into the circuit's store, and a refresh the other way.</summary>
internal sealed class EstateEffects(EstateSubscription subscription, IEstateMonitor monitor)
{
    [EffectMethod(typeof(StoreInitializedAction))]
    public Task HandleStoreInitialized(IDispatcher dispatcher)
    {
        subscription.Begin(dispatcher);
        return Task.CompletedTask;
    }

    [EffectMethod]
    public Task HandleRefreshEstate(RefreshEstateAction action, IDispatcher _)
    {
        monitor.Refresh(action.Connection, action.Read);
        return Task.CompletedTask;
    }
}
