using BackupConsole.Ui.Tags;
using Fluxor;

namespace BackupConsole.Features.Plans;

internal static class PlansReducers
{
    /// <summary>What is on screen stays while the same scope is read again.</summary>
    [ReducerMethod]
    public static PlansState ReduceLoadDeletedPlans(PlansState state, LoadDeletedPlansAction action) =>
        state with { DeletedScope = action.Scope, Deleted = action.Scope.Equals(state.DeletedScope) ? state.Deleted.Begin() : state.Deleted.Reset().Begin() };

    [ReducerMethod]
    public static PlansState ReduceDeletedPlansLoaded(PlansState state, DeletedPlansLoadedAction action) =>
        action.Scope.Equals(state.DeletedScope) ? state with { Deleted = state.Deleted.Succeed(action.Plans, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReduceDeletedPlansLoadFailed(PlansState state, DeletedPlansLoadFailedAction action) =>
        action.Scope.Equals(state.DeletedScope) ? state with { Deleted = state.Deleted.Fail(action.Error) } : state;

    /// <summary>What is on screen stays while the same plan is read again; another plan begins with nothing.</summary>
    [ReducerMethod]
    public static PlansState ReduceLoadPlan(PlansState state, LoadPlanAction action) =>
        state.Key == action.Key
            ? state with { Plan = state.Plan.Begin() }
            : new PlansState { DeletedScope = state.DeletedScope, Deleted = state.Deleted, Key = action.Key, Plan = state.Plan.Reset().Begin() };

    [ReducerMethod]
    public static PlansState ReducePlanLoaded(PlansState state, PlanLoadedAction action) =>
        state.Key == action.Key ? state with { Plan = state.Plan.Succeed(action.Plan, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReducePlanLoadFailed(PlansState state, PlanLoadFailedAction action) =>
        state.Key == action.Key ? state with { Plan = state.Plan.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceLoadPlanVersions(PlansState state, LoadPlanVersionsAction action) =>
        state.Key == action.Key ? state with { Versions = state.Versions.Begin() } : state;

    [ReducerMethod]
    public static PlansState ReducePlanVersionsLoaded(PlansState state, PlanVersionsLoadedAction action) =>
        state.Key == action.Key ? state with { Versions = state.Versions.Succeed(action.Versions, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReducePlanVersionsLoadFailed(PlansState state, PlanVersionsLoadFailedAction action) =>
        state.Key == action.Key ? state with { Versions = state.Versions.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceCompareVersions(PlansState state, CompareVersionsAction action) =>
        state.Key == action.Key ? state with { Compared = action, Comparison = state.Compared == action ? state.Comparison.Begin() : state.Comparison.Reset().Begin() } : state;

    [ReducerMethod]
    public static PlansState ReduceVersionsCompared(PlansState state, VersionsComparedAction action) =>
        state.Compared == action.Question ? state with { Comparison = state.Comparison.Succeed(action.Comparison, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReduceVersionComparisonFailed(PlansState state, VersionComparisonFailedAction action) =>
        state.Compared == action.Question ? state with { Comparison = state.Comparison.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceLoadPlanTags(PlansState state, LoadPlanTagsAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Begin() } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTagsLoaded(PlansState state, PlanTagsLoadedAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Succeed(action.Tags, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTagsLoadFailed(PlansState state, PlanTagsLoadFailedAction action) =>
        state.Key == action.Key ? state with { Tags = state.Tags.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceOpenPlanTags(PlansState state, OpenPlanTagsAction action) => state with { TagsEdit = new TagsEdit(action.Submission) };

    [ReducerMethod(typeof(ClosePlanTagsAction))]
    public static PlansState ReduceClosePlanTags(PlansState state) => state.TagsEdit is null ? state : state with { TagsEdit = null };

    [ReducerMethod]
    public static PlansState ReduceChangePlanTags(PlansState state, ChangePlanTagsAction action) =>
        state.TagsEdit?.Submission == action.Submission ? state with { TagsEdit = state.TagsEdit with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTagsChanged(PlansState state, PlanTagsChangedAction action) => state.Key == action.Key ? state with { TagsEdit = null } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTagsNotChanged(PlansState state, PlanTagsNotChangedAction action) => state.TagsEdit is { } edit && state.Key == action.Key
        ? state with { TagsEdit = edit with { Submission = action.Next, IsSending = false, Refusal = action.Error } }
        : state;

    [ReducerMethod]
    public static PlansState ReduceSearchPlanJobs(PlansState state, SearchPlanJobsAction action) => state with
    {
        JobQuery = action.Query,
        Jobs = state.JobQuery?.BackupPlanId == action.Query.BackupPlanId ? state.Jobs.Begin() : state.Jobs.Reset().Begin(),
    };

    [ReducerMethod]
    public static PlansState ReducePlanJobsFound(PlansState state, PlanJobsFoundAction action) =>
        ReferenceEquals(state.JobQuery, action.Query) ? state with { Jobs = state.Jobs.Succeed(action.Page, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReducePlanJobSearchFailed(PlansState state, PlanJobSearchFailedAction action) =>
        ReferenceEquals(state.JobQuery, action.Query) ? state with { Jobs = state.Jobs.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceLoadPlanTemplate(PlansState state, LoadPlanTemplateAction action) =>
        state.Key == action.Key ? state with { Template = state.Template.Begin() } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTemplateLoaded(PlansState state, PlanTemplateLoadedAction action) =>
        state.Key == action.Key ? state with { Template = state.Template.Succeed(action.Json, action.AsOf) } : state;

    [ReducerMethod]
    public static PlansState ReducePlanTemplateLoadFailed(PlansState state, PlanTemplateLoadFailedAction action) =>
        state.Key == action.Key ? state with { Template = state.Template.Fail(action.Error) } : state;

    [ReducerMethod]
    public static PlansState ReduceOpenPlanDeletion(PlansState state, OpenPlanDeletionAction action) =>
        state with { Deletion = new PlanDeletion(action.Plan, null, action.Submission) };

    [ReducerMethod]
    public static PlansState ReducePlanDeletionReady(PlansState state, PlanDeletionReadyAction action) =>
        state.Deletion?.Submission == action.Submission ? state with { Deletion = state.Deletion with { Selections = action.Selections } } : state;

    [ReducerMethod(typeof(ClosePlanDeletionAction))]
    public static PlansState ReduceClosePlanDeletion(PlansState state) => state.Deletion is null ? state : state with { Deletion = null };

    [ReducerMethod]
    public static PlansState ReduceDeletePlan(PlansState state, DeletePlanAction action) =>
        state.Deletion?.Submission == action.Deletion.Submission ? state with { Deletion = state.Deletion with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod(typeof(PlanDeletedAction))]
    public static PlansState ReducePlanDeleted(PlansState state) => state with { Deletion = null };

    [ReducerMethod]
    public static PlansState ReducePlanNotDeleted(PlansState state, PlanNotDeletedAction action) =>
        state.Deletion is { } deletion && state.Key == action.Key ? state with { Deletion = deletion with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;
}
