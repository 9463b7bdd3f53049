using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Features.Jobs.Again;

/// <param name="Actor">Who wants it.</param>
/// <param name="Query">The failed jobs among those that the list is about.</param>
/// <param name="Submission">The attempt's id.</param>
internal sealed record PrepareAgainAction(Actor Actor, JobQuery Query, Guid Submission);

internal sealed record AgainReadAction(Guid Submission, AgainChoice Choice, DateTimeOffset At);

internal sealed record AgainReadFailedAction(Guid Submission, BackupError Error);

internal sealed record CloseAgainAction;

internal sealed record QueueAgainAction(Actor Actor, Guid Submission, ImmutableArray<NewOperation> Operations);

internal sealed record AgainQueuedAction(Guid Submission, ImmutableArray<Guid> Operations);

internal sealed record AgainNotQueuedAction(Guid Submission, BackupError Error);
