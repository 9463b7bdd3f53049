using System.Collections.Immutable;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Jobs;

namespace BackupConsole.Domain.History;

/// <summary>Which jobs of the history to show; every filter that is set must hold, and an empty list filters nothing.</summary>
public sealed record JobQuery(JobKind Kind)
{
    public ImmutableArray<ConnectionId> Connections { get; init; } = [];

    /// <summary>The whole job id; null = any.</summary>
    public string? Id { get; init; }

    public ImmutableArray<JobState> States { get; init; } = [];

    /// <summary>Like <see cref="States"/>, but tells "Completed" from "Completed with issues"; a job must have one of them.</summary>
    public ImmutableArray<JobOutcome> Outcomes { get; init; } = [];

    public ImmutableArray<string> ResourceTypes { get; init; } = [];

    public string? VaultName { get; init; }

    public string? ResourceArn { get; init; }

    public string? BackupPlanId { get; init; }

    /// <summary>A recovery point that the job made, copied or restored. Found fast only together with <see cref="ResourceArn"/>.</summary>
    public string? RecoveryPointArn { get; init; }

    public string? MessageCategory { get; init; }

    public DateTimeOffset? CreatedFrom { get; init; }

    public DateTimeOffset? CreatedTo { get; init; }

    /// <summary>A part of the job id, the resource's ARN or the resource's name, in any case.</summary>
    public string? Text { get; init; }

    public JobSort Sort { get; init; } = JobSort.CreatedAt;

    public bool IsAscending { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;

    /// <summary>
    /// So that nobody waits for the count of a million jobs, only so many are counted for one of the first pages, or where so common a text is sought that counting would read
    /// every row; never fewer than the page needs: see <see cref="Page{T}.HasMore"/>. Null counts them all.
    /// </summary>
    public int? CountAtMost { get; init; }

    /// <summary>
    /// How many an earlier answer to the same filters counted; null where nobody has. Nobody then waits for them to be counted again: a page is read at once, as one of a list that
    /// goes on (<see cref="Page{T}.HasMore"/>), unless it lies near the end or is no longer there.
    /// </summary>
    public long? CountedBefore { get; init; }

    /// <summary>True when both find the same jobs, whichever page of them is shown and however they are sorted.</summary>
    public bool HasSameFilterAs(JobQuery other) =>
        Connections.SequenceEqual(other.Connections)
        && States.SequenceEqual(other.States)
        && Outcomes.SequenceEqual(other.Outcomes)
        && ResourceTypes.SequenceEqual(other.ResourceTypes)
        && this == other with
        {
            Connections = Connections,
            States = States,
            Outcomes = Outcomes,
            ResourceTypes = ResourceTypes,
            Sort = Sort,
            IsAscending = IsAscending,
            Skip = Skip,
            Take = Take,
            CountAtMost = CountAtMost,
            CountedBefore = CountedBefore,
        };
}
