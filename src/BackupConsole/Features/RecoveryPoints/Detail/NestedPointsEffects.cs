using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>Looks in the inventory for what is nested in a composite recovery point; AWS keeps the two in the same vault.</summary>
internal sealed class NestedPointsEffects(IRecoveryPointInventory inventory, TimeProvider time)
{
    private const int Most = 100;

    [EffectMethod]
    public async Task HandlePointLoaded(PointLoadedAction action, IDispatcher dispatcher)
    {
        if (!action.Point.IsParent)
        {
            return;
        }

        try
        {
            var query = new RecoveryPointQuery(action.Key.Connection, action.Key.VaultName) { ParentArn = action.Key.Arn, Sort = RecoveryPointSort.ResourceName, IsAscending = true, Take = Most };
            dispatcher.Dispatch(new NestedPointsFoundAction(action.Key, await inventory.SearchAsync(query, CancellationToken.None), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new NestedPointSearchFailedAction(action.Key, failure.Error));
        }
    }
}
