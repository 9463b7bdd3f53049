using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Storage.Operations;

/// <summary>An operation. The counts stand in it, because counting 100,000 items each second would cost more than the work itself.</summary>
internal sealed class OperationRow
{
    public required Guid Id { get; init; }
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string ConnectionId { get; init; }
    public required string Action { get; init; }
    public required string QueuedBy { get; init; }
    public required DateTimeOffset QueuedAt { get; init; }
    public required string RunAs { get; init; }
    public required ConsoleRole RunAsRole { get; init; }
    public required OperationState State { get; init; }
    public string? Reason { get; init; }
    public DateTimeOffset? StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public DateTimeOffset? RunningSince { get; init; }
    public required int EndedBefore { get; init; }
    public required int Queued { get; init; }
    public required int Running { get; init; }
    public required int Done { get; init; }
    public required int Failed { get; init; }
    public required int Skipped { get; init; }
    public required int OutcomeUnknown { get; init; }

    public static OperationRow From(Operation operation) => new()
    {
        Id = operation.Id,
        Kind = operation.Kind.ToString(),
        Name = operation.Name,
        ConnectionId = operation.Connection.Value,
        Action = operation.Action.ToString(),
        QueuedBy = operation.QueuedBy,
        QueuedAt = operation.QueuedAt,
        RunAs = operation.RunAs.UserName,
        RunAsRole = operation.RunAs.Role,
        State = operation.State,
        Reason = operation.Reason,
        StartedAt = operation.StartedAt,
        EndedAt = operation.EndedAt,
        RunningSince = operation.RunningSince,
        EndedBefore = operation.EndedBefore,
        Queued = operation.Counts.Queued,
        Running = operation.Counts.Running,
        Done = operation.Counts.Done,
        Failed = operation.Counts.Failed,
        Skipped = operation.Counts.Skipped,
        OutcomeUnknown = operation.Counts.OutcomeUnknown,
    };

    public Operation ToOperation() =>
        new(Id, Enum.Parse<OperationKind>(Kind), Name, new ConnectionId(ConnectionId), Enum.Parse<ConsoleAction>(Action), QueuedBy, QueuedAt)
        {
            RunAs = new Actor(RunAs, RunAsRole),
            State = State,
            Reason = Reason,
            Counts = new OperationCounts(Queued, Running, Done, Failed, Skipped, OutcomeUnknown),
            StartedAt = StartedAt,
            EndedAt = EndedAt,
            RunningSince = RunningSince,
            EndedBefore = EndedBefore,
        };
}
