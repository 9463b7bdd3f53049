using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Search;

internal sealed class SearchEffects(IConnections connections, IJobHistory history, TimeProvider time)
{
    [EffectMethod]
    public async Task HandleLookUp(LookUpAction action, IDispatcher dispatcher)
    {
        try
        {
            dispatcher.Dispatch(new LookedUpAction(action.Identifier, await FindJobsAsync(action.Identifier), time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new LookUpFailedAction(action.Identifier, failure.Error));
        }
    }

    private async Task<ImmutableArray<SearchHit>> FindJobsAsync(string id)
    {
        var found = await history.SearchAsync(new JobQuery(JobKind.Backup) { Connections = [.. connections.All.Select(connection => connection.Id)], Id = id }, CancellationToken.None);
        return [.. found.Items.Select(job => new SearchHit("Job", job.Id, $"{job.ResourceName} {connections.Find(job.Connection)?.Name}", ConsoleUrls.BackupJob(job.Connection, job.Id), Glyph.Jobs))];
    }
}
