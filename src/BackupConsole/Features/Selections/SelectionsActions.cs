using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Features.Selections;

/// <summary>Asks AWS for one selection, for the first time or again.</summary>
internal sealed record LoadSelectionAction(SelectionKey Key);

internal sealed record SelectionLoadedAction(SelectionKey Key, BackupSelection Selection, DateTimeOffset AsOf);

internal sealed record SelectionLoadFailedAction(SelectionKey Key, BackupError Error);

/// <summary>The form was opened: with a draft, for a new selection, or to replace the one that the key names.</summary>
internal sealed record OpenSelectionFormAction(Guid? DraftId, SelectionKey Key);

internal sealed record SelectionFormOpenedAction(Guid DraftId, SelectionForm Form, DateTimeOffset? SavedAt, ImmutableArray<Draft> Offered);

/// <summary>The selection that was to be replaced could not be read.</summary>
internal sealed record SelectionFormNotOpenedAction(SelectionKey Key, BackupError Error);

/// <summary>Somebody typed in <paramref name="Field"/>.</summary>
internal sealed record ChangeSelectionFormAction(SelectionForm Form, string Field);

/// <summary>The focus left a field.</summary>
internal sealed record LeaveSelectionFieldAction(string Field);

internal sealed record SaveSelectionDraftAction;

internal sealed record SelectionDraftSavedAction(Guid DraftId, SelectionForm Form, DateTimeOffset At);

internal sealed record SelectionDraftNotSavedAction(BackupError Error);

/// <summary>Earlier drafts are not wanted now; they stay.</summary>
internal sealed record DismissSelectionDraftsAction;

internal sealed record DiscardSelectionDraftAction(Guid DraftId);

/// <summary>The form was sent although it has problems.</summary>
internal sealed record SendSelectionInVainAction;

internal sealed record SendSelectionAction(SelectionKey Key, BackupCommand<CreatedBackupSelection> Command, Guid Submission);

/// <param name="Key">The selection that was made.</param>
/// <param name="DraftId">The draft that it was made of.</param>
internal sealed record SelectionSentAction(SelectionKey Key, Guid DraftId);

/// <summary>It was not taken, or nobody knows whether it was.</summary>
/// <param name="Error">Why.</param>
/// <param name="Refused">The submission that failed.</param>
/// <param name="Next">The next attempt's id: the same one when the outcome is unknown, so that sending again asks what became of it.</param>
internal sealed record SelectionNotSentAction(BackupError Error, Guid Refused, Guid Next);

/// <summary>Works out what a selection does with the resources that the console sees.</summary>
internal sealed record PreviewSelectionAction(ConnectionId Connection, SelectionTerms Terms);

internal sealed record SelectionPreviewedAction(SelectionTerms Terms, SelectionPreview Preview);

internal sealed record OpenDeletionAction(SelectionKey Key, Guid Submission);

internal sealed record LossKnownAction(Guid Submission, ImmutableArray<string> Losing);

internal sealed record CloseDeletionAction;

internal sealed record DeleteSelectionAction(SelectionKey Key, Guid Submission);

internal sealed record SelectionDeletedAction(SelectionKey Key);

/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record SelectionNotDeletedAction(BackupError Error, Guid Next);
