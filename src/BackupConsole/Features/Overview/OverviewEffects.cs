using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.Overview;

internal sealed class OverviewEffects(IJobHistory history, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleLoadOverview(LoadOverviewAction action, IDispatcher dispatcher)
    {
        try
        {
            var counts = await history.CountAsync(action.Query.Today, CancellationToken.None);
            var failures = await history.SearchAsync(action.Query.Failures, CancellationToken.None);
            dispatcher.Dispatch(new LoadOverviewSucceededAction(action.Query, JobDigest.Of(counts, failures), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new LoadOverviewFailedAction(action.Query, failure.Error));
        }
    }
}
