using BackupConsole.Domain.Errors;
using BackupConsole.Operations;
using Fluxor;

namespace BackupConsole.Features.Operations;

internal sealed class OperationsEffects(IBulkOperations operations, TimeProvider time)
{
    private static readonly BackupError Unknown = new(BackupErrorKind.NotFound, "There is no such operation.");

    [EffectMethod]
    public async Task HandleListOperations(ListOperationsAction action, IDispatcher dispatcher)
    {
        try
        {
            var page = await operations.ListAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new OperationsListedAction(action.Query, page, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new OperationListFailedAction(action.Query, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadOperation(LoadOperationAction action, IDispatcher dispatcher)
    {
        try
        {
            var operation = await operations.FindAsync(action.Id, CancellationToken.None);
            dispatcher.Dispatch(operation is null ? new OperationLoadFailedAction(action.Id, Unknown) : new OperationLoadedAction(operation, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new OperationLoadFailedAction(action.Id, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleListItems(ListItemsAction action, IDispatcher dispatcher)
    {
        try
        {
            var page = await operations.ListItemsAsync(action.Query, CancellationToken.None);
            dispatcher.Dispatch(new ItemsListedAction(action.Query, page, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new ItemListFailedAction(action.Query, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleChangeOperation(ChangeOperationAction action, IDispatcher dispatcher)
    {
        try
        {
            await ChangeAsync(action);
            dispatcher.Dispatch(new OperationChangedAction(action.Id));
            dispatcher.Dispatch(new LoadOperationAction(action.Id));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new OperationNotChangedAction(action.Id, failure.Error));
        }
    }

    private Task ChangeAsync(ChangeOperationAction action) => action.Change switch
    {
        OperationChange.Pause => operations.PauseAsync(action.Actor, action.Id, CancellationToken.None),
        OperationChange.Resume => operations.ResumeAsync(action.Actor, action.Id, CancellationToken.None),
        OperationChange.Cancel => operations.CancelAsync(action.Actor, action.Id, CancellationToken.None),
        OperationChange.Retry => operations.RetryAsync(action.Actor, action.Id, CancellationToken.None),
    };
}
