using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.Calendar;

internal sealed class CalendarEffects(IRuleDurations durations, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleLoadDurations(LoadDurationsAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await durations.ListAsync(action.Scope.Ids, CancellationToken.None);
            dispatcher.Dispatch(new DurationsLoadedAction(action.Scope, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new DurationsLoadFailedAction(action.Scope, failure.Error));
        }
    }
}
