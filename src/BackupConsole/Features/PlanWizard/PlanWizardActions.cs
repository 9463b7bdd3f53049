using System.Collections.Immutable;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.PlanWizard;

/// <summary>The page was opened: with a draft, for a plan to edit, or for a new one.</summary>
internal sealed record OpenWizardAction(Guid? DraftId, ConnectionId? Connection, string? PlanId, string? CopyOf, string? Template);

internal sealed record WizardOpenedAction(Guid DraftId, PlanForm Form, DateTimeOffset? SavedAt, ImmutableArray<Draft> Offered);

internal sealed record WizardNotOpenedAction(BackupError Error);

/// <summary>Somebody typed in <paramref name="Field"/>.</summary>
internal sealed record ChangePlanAction(PlanForm Form, string Field);

/// <summary>The focus left a field.</summary>
internal sealed record LeavePlanFieldAction(string Field);

internal sealed record SavePlanDraftAction;

internal sealed record PlanDraftSavedAction(Guid DraftId, PlanForm Form, DateTimeOffset At);

internal sealed record PlanDraftNotSavedAction(BackupError Error);

/// <summary>Earlier drafts are not wanted now; they stay.</summary>
internal sealed record DismissPlanOffersAction;

internal sealed record DiscardPlanDraftAction(Guid DraftId);

/// <summary>Somebody wanted to leave a step forwards.</summary>
internal sealed record PassStepAction(string Step, bool IsInVain);

internal sealed record LoadTemplatesAction(ConnectionId Connection);

internal sealed record TemplatesLoadedAction(ConnectionId Connection, ImmutableArray<BackupPlanTemplate> Templates);

/// <summary>Begins the plan from what the form names.</summary>
internal sealed record StartPlanAction(ConnectionId Connection, PlanForm Form);

internal sealed record PlanStartedAction(PlanForm Form);

internal sealed record PlanNotStartedAction(BackupError Error, string Field);

internal sealed record CreatePlanAction(ConnectionId Connection, CreateBackupPlan Command, Guid Submission);

internal sealed record UpdatePlanAction(ConnectionId Connection, UpdateBackupPlan Command, Guid Submission);

internal sealed record PlanSavedAction(SavedPlan Saved, Guid DraftId);

/// <summary>It was not taken, or nobody knows whether it was.</summary>
/// <param name="Error">Why.</param>
/// <param name="Refused">The submission that failed.</param>
/// <param name="Next">The next attempt's id: the same one when the outcome is unknown, so that sending again asks what became of it.</param>
internal sealed record PlanNotSavedAction(BackupError Error, Guid Refused, Guid Next);

/// <summary>The version that somebody else has written while this one was edited.</summary>
internal sealed record TheirVersionLoadedAction(BackupPlan Theirs);

public sealed record DecideConflictAction(string Key, bool IsTheirs);

/// <summary>Goes on from their version, with both people's changes.</summary>
internal sealed record MergeAction;
