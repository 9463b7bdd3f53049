using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.RecoveryPoints;

namespace BackupConsole.Features.Restore;

/// <summary>The page was opened: with a draft, like an earlier restore job, or with what its address says.</summary>
internal sealed record OpenRestoreAction(Guid? DraftId, string? AgainJobId, RestoreForm Form);

internal sealed record RestoreOpenedAction(Guid DraftId, RestoreForm Form, DateTimeOffset? SavedAt, ImmutableArray<Draft> Offered);

internal sealed record RestoreNotOpenedAction(BackupError Error);

/// <summary>Looks for recovery points of a vault.</summary>
public sealed record LoadPointsAction(ConnectionId Connection, string VaultName, string? Text);

internal sealed record PointsLoadedAction(LoadPointsAction Asked, Page<RecoveryPoint> Points, DateTimeOffset At);

internal sealed record PointsNotLoadedAction(LoadPointsAction Asked, BackupError Error);

/// <summary>Asks AWS about the chosen recovery point.</summary>
internal sealed record LoadOriginAction(ConnectionId Connection, string VaultName, string RecoveryPointArn);

/// <param name="Origin">What AWS said.</param>
/// <param name="Role">The role that the form begins with; null where none is known.</param>
/// <param name="FreshToken">For keys that may be used only once.</param>
/// <param name="At">When.</param>
internal sealed record OriginLoadedAction(RestoreOrigin Origin, string? Role, string FreshToken, DateTimeOffset At);

internal sealed record OriginNotLoadedAction(string RecoveryPointArn, BackupError Error);

internal sealed record ChangeRestoreAction(RestoreForm Form, string Field);

/// <summary>Another resource type: the form begins anew with what the original knows of it.</summary>
internal sealed record RestoreToAction(string ResourceType, string FreshToken);

internal sealed record LeaveRestoreFieldAction(string Field);

/// <summary>Somebody wants to go on from a step.</summary>
/// <param name="Step">Which.</param>
/// <param name="IsInVain">It has problems.</param>
internal sealed record PassStepAction(string Step, bool IsInVain);

internal sealed record SaveRestoreAction;

internal sealed record RestoreSavedAction(Guid DraftId, RestoreForm Form, DateTimeOffset At);

internal sealed record RestoreNotSavedAction(BackupError Error);

internal sealed record DismissRestoresAction;

internal sealed record DiscardRestoreAction(Guid DraftId);

internal sealed record SendRestoreAction(ConnectionId Connection, StartRestoreJob Command, Guid Submission);

internal sealed record RestoreStartedAction(ConnectionId Connection, string JobId, Guid DraftId);

internal sealed record RestoreRefusedAction(BackupError Error, Guid Refused, Guid Next);
