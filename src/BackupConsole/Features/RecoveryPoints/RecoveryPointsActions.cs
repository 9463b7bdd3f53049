using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Domain.Restores;
using BackupConsole.Features.RecoveryPoints.Bulk;

namespace BackupConsole.Features.RecoveryPoints;

internal sealed record SearchPointsAction(RecoveryPointQuery Query);

internal sealed record PointsFoundAction(RecoveryPointQuery Query, Page<KnownRecoveryPoint> Page, DateTimeOffset At);

internal sealed record PointSearchFailedAction(RecoveryPointQuery Query, BackupError Error);

internal sealed record PickAction(PickedPoints Picked);

/// <param name="Action">What is to be done.</param>
/// <param name="Submission">The attempt's id.</param>
/// <param name="Query">The list as it is filtered.</param>
/// <param name="Picked">Its rows that are picked.</param>
internal sealed record PrepareBulkAction(BulkAction Action, Guid Submission, RecoveryPointQuery Query, PickedPoints Picked);

internal sealed record PrepareEmptyVaultAction(Guid Submission, ConnectionId Connection, string VaultName);

/// <summary>Copies one recovery point like an earlier copy job did.</summary>
/// <param name="Submission">The attempt's id.</param>
/// <param name="Key">The recovery point.</param>
/// <param name="CopyJobId">The earlier job.</param>
internal sealed record PrepareCopyAgainAction(Guid Submission, PointKey Key, string CopyJobId);

internal sealed record CopyAgainReadAction(Guid Submission, Job Copy, BulkChoice Choice, DateTimeOffset At);

internal sealed record BulkReadAction(Guid Submission, BulkChoice Choice, DateTimeOffset At);

internal sealed record BulkReadFailedAction(Guid Submission, BackupError Error);

internal sealed record ChangeBulkFormAction(Func<BulkForm, BulkForm> Apply);

internal sealed record CloseBulkAction;

internal sealed record QueueBulkAction(Actor Actor, Guid Submission, ImmutableArray<NewOperation> Operations);

internal sealed record BulkQueuedAction(Guid Submission, ImmutableArray<Guid> Operations);

internal sealed record BulkNotQueuedAction(Guid Submission, BackupError Error);

internal sealed record LoadPointAction(PointKey Key);

internal sealed record PointLoadedAction(PointKey Key, RecoveryPoint Point, DateTimeOffset At);

internal sealed record PointLoadFailedAction(PointKey Key, BackupError Error);

/// <param name="Key">Which recovery point.</param>
/// <param name="Jobs">That made, copied or restored it, newest first.</param>
/// <param name="At">When the history was asked.</param>
internal sealed record PointJobsFoundAction(PointKey Key, ImmutableArray<Job> Jobs, DateTimeOffset At);

internal sealed record PointJobSearchFailedAction(PointKey Key, BackupError Error);

/// <param name="Key">The composite.</param>
/// <param name="Nested">The first of what is nested in it, and how many there are.</param>
/// <param name="At">When the inventory was asked.</param>
internal sealed record NestedPointsFoundAction(PointKey Key, Page<RecoveryPoint> Nested, DateTimeOffset At);

internal sealed record NestedPointSearchFailedAction(PointKey Key, BackupError Error);

internal sealed record LoadPointTagsAction(PointKey Key);

internal sealed record PointTagsLoadedAction(PointKey Key, ImmutableSortedDictionary<string, string> Tags, DateTimeOffset At);

internal sealed record PointTagsFailedAction(PointKey Key, BackupError Error);

internal sealed record OpenPointTagsAction(Guid Submission);

internal sealed record ClosePointTagsAction;

internal sealed record ChangePointTagsAction(PointKey Key, ChangeTags Command, Guid Submission);

internal sealed record PointTagsChangedAction(PointKey Key);

/// <param name="Key">Which recovery point.</param>
/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record PointTagsNotChangedAction(PointKey Key, BackupError Error, Guid Next);

internal sealed record LoadPointMetadataAction(PointKey Key);

internal sealed record PointMetadataLoadedAction(PointKey Key, RestoreMetadata Metadata, DateTimeOffset At);

internal sealed record PointMetadataFailedAction(PointKey Key, BackupError Error);
