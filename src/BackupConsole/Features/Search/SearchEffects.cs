using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using BackupConsole.Navigation;
using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Search;

internal sealed class SearchEffects(IConnections connections, IJobHistory history, IRecoveryPointInventory inventory, TimeProvider time)
{
    /// <summary>As many recovery points as a glance takes in; a resource's ARN has a page of its own for the rest.</summary>
    private const int MostPoints = 8;

    private ImmutableArray<ConnectionId> Everywhere => [.. connections.All.Select(connection => connection.Id)];

    [EffectMethod]
    public async Task HandleLookUp(LookUpAction action, IDispatcher dispatcher)
    {
        try
        {
            ImmutableArray<SearchHit> hits = [.. await FindJobsAsync(SearchIdentifier.IdOf(action.Identifier)), .. await FindPointsAsync(action.Identifier)];
            dispatcher.Dispatch(new LookedUpAction(action.Identifier, hits, time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new LookUpFailedAction(action.Identifier, failure.Error));
        }
    }

    private async Task<IEnumerable<SearchHit>> FindJobsAsync(string id)
    {
        var hits = new List<SearchHit>();
        foreach (var kind in Enum.GetValues<JobKind>())
        {
            var found = await history.SearchAsync(new JobQuery(kind) { Connections = Everywhere, Id = id }, CancellationToken.None);
            hits.AddRange(found.Items.Select(job => new SearchHit($"{kind} job", job.Id, $"{job.ResourceName} {PlaceOf(job.Connection)}", ConsoleUrls.Job(job.Connection, kind, job.Id), Glyph.Jobs)));
        }

        return hits;
    }

    /// <summary>Recovery points of this id or ARN, and those of the resource that it names.</summary>
    private async Task<IEnumerable<SearchHit>> FindPointsAsync(string identifier)
    {
        var found = await inventory.SearchEstateAsync(new RecoveryPointQuery(Everywhere) { Text = identifier, Take = MostPoints }, CancellationToken.None);
        return found.Items.Select(known => new SearchHit(
            "Recovery point",
            string.IsNullOrEmpty(known.Point.ResourceName) ? known.Point.Arn : known.Point.ResourceName,
            $"{known.Point.CreatedAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {known.Point.VaultName} · {PlaceOf(known.Connection)} {known.Point.Arn}",
            ConsoleUrls.RecoveryPoint(known.Connection, known.Point.VaultName, known.Point.Arn),
            Glyph.RecoveryPoints));
    }

    private string? PlaceOf(ConnectionId id) => connections.Find(id)?.Name;
}
