using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.History;
using BackupConsole.Domain.Jobs;
using BackupConsole.Domain.Plans;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Plans;

/// <summary>Asks AWS for the plans that have been deleted.</summary>
internal sealed record LoadDeletedPlansAction(EstateScope Scope);

internal sealed record DeletedPlansLoadedAction(EstateScope Scope, ImmutableArray<DeletedPlan> Plans, DateTimeOffset AsOf);

internal sealed record DeletedPlansLoadFailedAction(EstateScope Scope, BackupError Error);

/// <summary>Asks AWS for one plan and its next runs, for the first time or again.</summary>
internal sealed record LoadPlanAction(PlanKey Key);

internal sealed record PlanLoadedAction(PlanKey Key, BackupPlan Plan, DateTimeOffset AsOf);

internal sealed record PlanLoadFailedAction(PlanKey Key, BackupError Error);

internal sealed record LoadPlanVersionsAction(PlanKey Key);

internal sealed record PlanVersionsLoadedAction(PlanKey Key, ImmutableArray<BackupPlanVersion> Versions, DateTimeOffset AsOf);

internal sealed record PlanVersionsLoadFailedAction(PlanKey Key, BackupError Error);

/// <summary>Reads two versions of a plan.</summary>
public sealed record CompareVersionsAction(PlanKey Key, string FromVersionId, string ToVersionId);

internal sealed record VersionsComparedAction(CompareVersionsAction Question, PlanComparison Comparison, DateTimeOffset AsOf);

internal sealed record VersionComparisonFailedAction(CompareVersionsAction Question, BackupError Error);

internal sealed record LoadPlanTagsAction(PlanKey Key, string PlanArn);

internal sealed record PlanTagsLoadedAction(PlanKey Key, ImmutableSortedDictionary<string, string> Tags, DateTimeOffset AsOf);

internal sealed record PlanTagsLoadFailedAction(PlanKey Key, BackupError Error);

internal sealed record OpenPlanTagsAction(Guid Submission);

internal sealed record ClosePlanTagsAction;

internal sealed record ChangePlanTagsAction(PlanKey Key, ChangeTags Command, Guid Submission);

internal sealed record PlanTagsChangedAction(PlanKey Key);

/// <inheritdoc cref="PlanNotDeletedAction"/>
internal sealed record PlanTagsNotChangedAction(PlanKey Key, BackupError Error, Guid Next);

/// <param name="Query">A new instance each time: the answer names the question by reference.</param>
internal sealed record SearchPlanJobsAction(JobQuery Query);

internal sealed record PlanJobsFoundAction(JobQuery Query, Page<Job> Page, DateTimeOffset AsOf);

internal sealed record PlanJobSearchFailedAction(JobQuery Query, BackupError Error);

internal sealed record LoadPlanTemplateAction(PlanKey Key);

internal sealed record PlanTemplateLoadedAction(PlanKey Key, string Json, DateTimeOffset AsOf);

internal sealed record PlanTemplateLoadFailedAction(PlanKey Key, BackupError Error);

/// <summary>Opens the dialog, or asks again what it is about.</summary>
internal sealed record OpenPlanDeletionAction(PlanKey Key, BackupPlan Plan, Guid Submission);

internal sealed record PlanDeletionReadyAction(Guid Submission, ImmutableArray<BackupSelection> Selections);

internal sealed record ClosePlanDeletionAction;

internal sealed record DeletePlanAction(PlanKey Key, PlanDeletion Deletion);

internal sealed record PlanDeletedAction(PlanKey Key);

/// <param name="Key">Which plan.</param>
/// <param name="Error">Why.</param>
/// <param name="Next">The next attempt's id: the same one when nobody knows whether it happened.</param>
internal sealed record PlanNotDeletedAction(PlanKey Key, BackupError Error, Guid Next);
