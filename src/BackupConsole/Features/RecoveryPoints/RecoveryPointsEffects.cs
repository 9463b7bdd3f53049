using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Features.RecoveryPoints.Bulk;
using BackupConsole.Operations;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints;

internal sealed class RecoveryPointsEffects(
    IRecoveryPointInventory inventory, IRecoveryPoints points, ITags tags, IRestoreMetadata metadata, BulkReader bulk, IBulkOperations operations, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleSearchPoints(SearchPointsAction action, IDispatcher dispatcher)
    {
        try
        {
            var page = await inventory.SearchEstateAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new PointsFoundAction(action.Query, page, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointSearchFailedAction(action.Query, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandlePrepareBulk(PrepareBulkAction action, IDispatcher dispatcher)
    {
        try
        {
            var choice = await bulk.ReadPickedAsync(action.Action, action.Query, action.Picked);
            dispatcher.Dispatch(new BulkReadAction(action.Submission, choice, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new BulkReadFailedAction(action.Submission, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandlePrepareEmptyVault(PrepareEmptyVaultAction action, IDispatcher dispatcher)
    {
        try
        {
            var choice = await bulk.ReadVaultAsync(action.Connection, action.VaultName);
            dispatcher.Dispatch(new BulkReadAction(action.Submission, choice, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new BulkReadFailedAction(action.Submission, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleQueueBulk(QueueBulkAction action, IDispatcher dispatcher)
    {
        try
        {
            foreach (var operation in action.Operations)
            {
                await operations.QueueAsync(action.Actor, operation, CancellationToken.None);
            }

            dispatcher.Dispatch(new BulkQueuedAction(action.Submission, [.. action.Operations.Select(operation => operation.Id)]));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new BulkNotQueuedAction(action.Submission, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPoint(LoadPointAction action, IDispatcher dispatcher)
    {
        try
        {
            var point = await points.GetAsync(CallContext.Person(action.Key.Connection), action.Key.VaultName, action.Key.Arn, CancellationToken.None);
            dispatcher.Dispatch(new PointLoadedAction(action.Key, point, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPointTags(LoadPointTagsAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await tags.ListAsync(CallContext.Person(action.Key.Connection), action.Key.Arn, CancellationToken.None);
            dispatcher.Dispatch(new PointTagsLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointTagsFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadPointMetadata(LoadPointMetadataAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await metadata.OfRecoveryPointAsync(CallContext.Person(action.Key.Connection), action.Key.VaultName, action.Key.Arn, CancellationToken.None);
            dispatcher.Dispatch(new PointMetadataLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointMetadataFailedAction(action.Key, failure.Error));
        }
    }
}
