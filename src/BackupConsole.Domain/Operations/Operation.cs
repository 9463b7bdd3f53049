using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;

namespace BackupConsole.Domain.Operations;

/// <summary>One piece of bulk work: many commands of one kind through one connection, worked off at AWS's pace whether or not anybody looks.</summary>
/// <param name="Id">Made when the dialog that asks for it is opened, so that a double click queues it once.</param>
/// <param name="Kind">What is done to each item.</param>
/// <param name="Name">What people call it: "Delete 512 recovery points of Default".</param>
/// <param name="Connection">Where.</param>
/// <param name="Action">The right that each of its commands needs, and so that whoever pauses, resumes, cancels or retries it needs, too.</param>
/// <param name="QueuedBy">Who asked for it.</param>
/// <param name="QueuedAt">When, in wall time.</param>
public sealed record Operation(Guid Id, OperationKind Kind, string Name, ConnectionId Connection, ConsoleAction Action, string QueuedBy, DateTimeOffset QueuedAt)
{
    /// <summary>Whoever queued, resumed or retried it last: the items are sent in this name, and with the rights that it has then.</summary>
    public required Actor RunAs { get; init; }

    public OperationState State { get; init; } = OperationState.Active;

    /// <summary>Why it is paused or was cancelled, for a person; null while it runs.</summary>
    public string? Reason { get; init; }

    public required OperationCounts Counts { get; init; }

    /// <summary>When its first item was begun; null before.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When its last item had an outcome, or it was cancelled; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Since when it has been working without a pause or a restart; its pace is measured from here.</summary>
    public DateTimeOffset? RunningSince { get; init; }

    /// <summary>How many items had an outcome at <see cref="RunningSince"/>.</summary>
    public int EndedBefore { get; init; }

    public bool IsOpen => State is OperationState.Active or OperationState.Paused;

    /// <summary>Items a second since <see cref="RunningSince"/>; null while that says nothing yet.</summary>
    public double? Pace(DateTimeOffset now) =>
        State == OperationState.Active && RunningSince is { } since && Counts.Ended > EndedBefore && now > since
            ? (Counts.Ended - EndedBefore) / (now - since).TotalSeconds
            : null;

    /// <summary>When it will probably end, as if it went on at its <see cref="Pace"/>; null where that is not known.</summary>
    public DateTimeOffset? EstimatedEnd(DateTimeOffset now) =>
        Pace(now) is { } pace ? now + TimeSpan.FromSeconds((Counts.Total - Counts.Ended) / pace) : null;
}
