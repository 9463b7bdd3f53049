using System.Collections.Immutable;
using BackupConsole.Domain.Jobs;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Jobs;

/// <summary>Brings what the database answered up to date with what the monitor has seen since.</summary>
internal static class JobRows
{
    /// <summary>Open jobs as they are now; a job that has ended in the answer never goes back to an open state.</summary>
    public static ImmutableArray<Job> WithLive(ImmutableArray<Job> stored, EstateSnapshot estate) => stored.Any(job => job.State.IsOpen())
        ? [.. stored.Select(job => job.State.IsOpen() ? FindLive(JobKey.Of(job), estate) ?? job : job)]
        : stored;

    /// <summary>The job as the monitor saw it last, or null when it is neither open nor just ended.</summary>
    public static Job? FindLive(JobKey key, EstateSnapshot estate) => estate.Find(key.Connection)?.FindLive(key.Kind, key.Id);
}
