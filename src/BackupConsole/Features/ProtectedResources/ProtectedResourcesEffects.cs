using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.ProtectedResources;

/// <summary>Works out what plans choose; asks AWS for one resource, and the store for its jobs.</summary>
internal sealed class ProtectedResourcesEffects(Coverages coverages, IProtectedResources resources, IRecoveryPoints points, IJobHistory history, TimeProvider time)
{
    private const int JobsShown = 25;

    [EffectMethod]
    public async Task HandleCoverConnections(CoverConnectionsAction action, IDispatcher dispatcher)
    {
        foreach (var connection in action.Connections)
        {
            dispatcher.Dispatch(new ConnectionCoveredAction(new(connection, await coverages.OfAsync(connection))));
        }
    }

    [EffectMethod]
    public async Task HandleLoadResource(LoadResourceAction action, IDispatcher dispatcher)
    {
        try
        {
            var resource = await resources.GetAsync(CallContext.Person(action.Key.Connection), action.Key.Arn, CancellationToken.None);
            dispatcher.Dispatch(new ResourceLoadedAction(action.Key, resource, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new ResourceLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadResourcePoints(LoadResourceAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await points.ListByResourceAsync(CallContext.Person(action.Key.Connection), action.Key.Arn, CancellationToken.None);
            dispatcher.Dispatch(new ResourcePointsLoadedAction(action.Key, found, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new ResourcePointsLoadFailedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod]
    public async Task HandleLoadResourceJobs(LoadResourceJobsAction action, IDispatcher dispatcher)
    {
        try
        {
            var query = new JobQuery(JobKind.Backup) { Connections = [action.Key.Connection], ResourceArn = action.Key.Arn, Take = JobsShown };
            dispatcher.Dispatch(new ResourceJobsLoadedAction(action.Key, await history.SearchAsync(query, CancellationToken.None), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new ResourceJobsLoadFailedAction(action.Key, failure.Error));
        }
    }
}
