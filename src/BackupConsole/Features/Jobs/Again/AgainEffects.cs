using BackupConsole.Domain.Errors;
using BackupConsole.Operations;
using Fluxor;

namespace BackupConsole.Features.Jobs.Again;

internal sealed class AgainEffects(AgainReader reader, IBulkOperations operations, TimeProvider time)
{
    [EffectMethod]
    public async Task HandlePrepareAgain(PrepareAgainAction action, IDispatcher dispatcher)
    {
        try
        {
            var choice = await reader.ReadAsync(action.Actor, action.Query);
            dispatcher.Dispatch(new AgainReadAction(action.Submission, choice, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new AgainReadFailedAction(action.Submission, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleQueueAgain(QueueAgainAction action, IDispatcher dispatcher)
    {
        try
        {
            foreach (var operation in action.Operations)
            {
                await operations.QueueAsync(action.Actor, operation, CancellationToken.None);
            }

            dispatcher.Dispatch(new AgainQueuedAction(action.Submission, [.. action.Operations.Select(operation => operation.Id)]));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new AgainNotQueuedAction(action.Submission, failure.Error));
        }
    }
}
