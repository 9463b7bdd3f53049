using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Monitoring;

/// <summary>Takes in jobs that were read: into the history, into the snapshot's open jobs, and, for backups that just completed, their recovery point into the inventory.</summary>
/// <param name="unreadable">Told the name of a vault into which a recovery point came that could not be read.</param>
/// <param name="vaultsMoved">Told when recovery points came, once for all of a turn.</param>
internal sealed class JobIngestion(MonitorContext context, Action<string> unreadable, Action vaultsMoved)
{
    private const int MostJustEnded = 50;

    public async Task IngestAsync(IReadOnlyCollection<Job> jobs, CancellationToken cancellationToken)
    {
        if (jobs.Count == 0)
        {
            return;
        }

        var before = context.Snapshot.OpenJobs.ToDictionary(job => (job.Kind, job.Id));
        var written = await context.Ports.JobHistory.UpsertAsync(jobs, cancellationToken);
        var justCompleted = jobs.Where(job => job is { Kind: JobKind.Backup, State: JobState.Completed, RecoveryPointArn: not null, VaultName: not null }
            && before.ContainsKey((job.Kind, job.Id))).ToList();
        foreach (var job in justCompleted)
        {
            await TakeInRecoveryPointAsync(job, cancellationToken);
        }

        if (written > 0)
        {
            context.Update(snapshot => snapshot with
            {
                OpenJobs = Merge(snapshot.OpenJobs, jobs),
                JustEnded = Ended(snapshot, jobs),
                JobsVersion = snapshot.JobsVersion + 1,
            });
        }

        if (justCompleted.Count > 0)
        {
            vaultsMoved();
        }
    }

    private async Task TakeInRecoveryPointAsync(Job job, CancellationToken cancellationToken)
    {
        try
        {
            var point = await context.Ports.RecoveryPoints.GetAsync(context.Poll, job.VaultName!, job.RecoveryPointArn!, cancellationToken);
            await context.Ports.RecoveryPointInventory.UpsertAsync(context.Connection.Id, [point], cancellationToken);
            context.Update(snapshot => snapshot with { RecoveryPointsVersion = snapshot.RecoveryPointsVersion + 1 });
        }
        catch (BackupServiceException failure) when (failure.Error.Kind is BackupErrorKind.NotFound or BackupErrorKind.AccessDenied)
        {
            // Deleted already, or not ours to read: the vault's own listing, which is poked next, settles it.
            unreadable(job.VaultName!);
        }
    }

    private static ImmutableArray<Job> Ended(ConnectionSnapshot snapshot, IReadOnlyCollection<Job> read)
    {
        var wereOpen = snapshot.OpenJobs.Select(job => (job.Kind, job.Id)).ToHashSet();
        return [.. snapshot.JustEnded.Concat(read.Where(job => !job.State.IsOpen() && wereOpen.Contains((job.Kind, job.Id)))).TakeLast(MostJustEnded)];
    }

    private static ImmutableArray<Job> Merge(ImmutableArray<Job> open, IReadOnlyCollection<Job> read)
    {
        var merged = open.ToDictionary(job => (job.Kind, job.Id));
        foreach (var job in read)
        {
            if (job.State.IsOpen())
            {
                merged[(job.Kind, job.Id)] = job;
            }
            else
            {
                merged.Remove((job.Kind, job.Id));
            }
        }

        return [.. merged.Values.OrderByDescending(job => job.CreatedAt).ThenBy(job => job.Id, StringComparer.Ordinal)];
    }
}
