using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

internal sealed class CopyAgainEffects(IJobHistory history, IJobs jobs, BulkReader bulk, TimeProvider time)
{
    [EffectMethod]
    public async Task HandlePrepareCopyAgain(PrepareCopyAgainAction action, IDispatcher dispatcher)
    {
        var (connection, vault) = (action.Key.Connection, action.Key.VaultName);
        try
        {
            // AWS forgets a job after 30 days; the console may not have written down one that has just ended.
            var copy = await history.FindAsync(connection, JobKind.Copy, action.CopyJobId, CancellationToken.None)
                ?? await jobs.GetAsync(CallContext.Person(connection), JobKind.Copy, action.CopyJobId, CancellationToken.None);
            var choice = await bulk.ReadPickedAsync(BulkAction.Copy, new RecoveryPointQuery(connection, vault), PickedPoints.None with { Points = [action.Key] });
            dispatcher.Dispatch(new CopyAgainReadAction(action.Submission, copy, choice, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new BulkReadFailedAction(action.Submission, failure.Error));
        }
    }
}
