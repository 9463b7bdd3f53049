using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Ports;
using Fluxor;

namespace BackupConsole.Features.RecoveryPoints.Detail;

/// <summary>Looks for the jobs of a recovery point in the console's own memory: AWS lists jobs by resource, not by recovery point, and forgets them after 30 days.</summary>
internal sealed class PointJobsEffects(IJobHistory history, TimeProvider time)
{
    private const int MostOfAKind = 100;

    [EffectMethod]
    public async Task HandlePointLoaded(PointLoadedAction action, IDispatcher dispatcher)
    {
        try
        {
            var found = await Task.WhenAll(Enum.GetValues<JobKind>().Select(kind => FindAsync(action, kind)));
            dispatcher.Dispatch(new PointJobsFoundAction(action.Key, [.. found.SelectMany(jobs => jobs).OrderByDescending(job => job.CreatedAt)], time.GetUtcNow()));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PointJobSearchFailedAction(action.Key, failure.Error));
        }
    }

    // A copy job is known where it was started: all connections are asked, so that a copy finds its origin.
    private async Task<IEnumerable<Job>> FindAsync(PointLoadedAction action, JobKind kind) => action.Point.ResourceArn is { } resource
        ? (await history.SearchAsync(new JobQuery(kind) { ResourceArn = resource, RecoveryPointArn = action.Key.Arn, Take = MostOfAKind }, CancellationToken.None)).Items
        : [];
}
