using System.Collections.Immutable;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Vaults;

namespace BackupConsole.Monitoring;

/// <summary>What the monitor last saw of one connection. Immutable: a circuit keeps it by reference. When it was seen is not part of it: see <see cref="EstateFeed.Beats"/>.</summary>
public sealed record ConnectionSnapshot(Connection Connection, EstateClock Clock)
{
    public CallerIdentity? Identity { get; init; }

    /// <summary>Open jobs of every kind, newest first.</summary>
    public ImmutableArray<Job> OpenJobs { get; init; } = [];

    /// <summary>The jobs that ended last, oldest first: a screen that shows one of them as open learns its end from here before the database has been asked again.</summary>
    public ImmutableArray<Job> JustEnded { get; init; } = [];

    public ImmutableArray<BackupVault> Vaults { get; init; } = [];

    public ImmutableArray<BackupPlan> Plans { get; init; } = [];

    /// <summary>Why the selections of some plan are not known, so that nothing can be said to be in no plan; null where all are.</summary>
    public BackupError? SelectionsError => Plans.FirstOrDefault(plan => plan.SelectionsError is not null)?.SelectionsError;

    public ImmutableArray<InventoryResource> Resources { get; init; } = [];

    /// <summary>Resource type → opted in, for the types that AWS supports in this Region.</summary>
    public ImmutableSortedDictionary<string, bool> OptIn { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>The reads that have succeeded at least once since the start; what the others would tell is not known.</summary>
    public ImmutableHashSet<EstateRead> Known { get; init; } = [];

    /// <summary>Why the last attempt of a read failed; a read that succeeded last time is not in it.</summary>
    public ImmutableSortedDictionary<EstateRead, BackupError> Errors { get; init; } = ImmutableSortedDictionary<EstateRead, BackupError>.Empty;

    /// <summary>Moves whenever the stored jobs of this connection changed.</summary>
    public long JobsVersion { get; init; }

    /// <summary>Moves whenever the stored recovery points of this connection changed.</summary>
    public long RecoveryPointsVersion { get; init; }

    /// <summary>A job as it was last seen, if it is open or has just ended; null otherwise.</summary>
    public Job? FindLive(JobKind kind, string jobId) =>
        OpenJobs.FirstOrDefault(job => job.Kind == kind && job.Id == jobId && job.Connection == Connection.Id)
        ?? JustEnded.LastOrDefault(job => job.Kind == kind && job.Id == jobId && job.Connection == Connection.Id);

    public bool Knows(EstateRead read) => Known.Contains(read);
}
