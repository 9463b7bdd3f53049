using BackupConsole.Domain;
using BackupConsole.Domain.Plans;
using Fluxor;

namespace BackupConsole.Features.PlanWizard;

internal static class PlanWizardReducers
{
    /// <summary>What another visit left behind is gone before anything is read.</summary>
    [ReducerMethod(typeof(OpenWizardAction))]
    public static PlanWizardState ReduceOpenWizard(PlanWizardState state) => new() { Templates = state.Templates, TemplatesOf = state.TemplatesOf };

    [ReducerMethod]
    public static PlanWizardState ReduceWizardOpened(PlanWizardState state, WizardOpenedAction action) =>
        new() { DraftId = action.DraftId, Form = action.Form, SavedAt = action.SavedAt, Offered = action.Offered, Templates = state.Templates, TemplatesOf = state.TemplatesOf };

    [ReducerMethod]
    public static PlanWizardState ReduceWizardNotOpened(PlanWizardState state, WizardNotOpenedAction action) => state with { OpenError = action.Error };

    [ReducerMethod]
    public static PlanWizardState ReduceChangePlan(PlanWizardState state, ChangePlanAction action) =>
        state.Done is not null || state.IsSending || state.Form == action.Form
            ? state
            : state with
            {
                Form = action.Form,
                IsDirty = true,
                Editing = state.Touched.Contains(action.Field) ? null : action.Field,
                Refusal = state.Refusal is { } refusal ? refusal with { Problems = refusal.Problems.RemoveAll(problem => problem.Field == action.Field) } : null,
            };

    [ReducerMethod]
    public static PlanWizardState ReduceLeaveField(PlanWizardState state, LeavePlanFieldAction action) =>
        state.Editing is null && state.Touched.Contains(action.Field) ? state : state with { Editing = null, Touched = state.Touched.Add(action.Field) };

    [ReducerMethod]
    public static PlanWizardState ReduceDraftSaved(PlanWizardState state, PlanDraftSavedAction action) =>
        state.DraftId != action.DraftId
            ? state
            : state with { SavedAt = action.At, SaveError = null, IsDirty = state.IsDirty && !ReferenceEquals(state.Form, action.Form) };

    [ReducerMethod]
    public static PlanWizardState ReduceDraftNotSaved(PlanWizardState state, PlanDraftNotSavedAction action) => state with { SaveError = action.Error };

    [ReducerMethod(typeof(DismissPlanOffersAction))]
    public static PlanWizardState ReduceDismissOffers(PlanWizardState state) => state.Offered.IsEmpty ? state : state with { Offered = [] };

    [ReducerMethod]
    public static PlanWizardState ReduceDiscardDraft(PlanWizardState state, DiscardPlanDraftAction action) =>
        state with { Offered = state.Offered.RemoveAll(draft => draft.Id == action.DraftId) };

    [ReducerMethod]
    public static PlanWizardState ReducePassStep(PlanWizardState state, PassStepAction action) =>
        state with { Passed = state.Passed.Add(action.Step), Attempt = action.IsInVain ? state.Attempt + 1 : 0, Editing = null };

    [ReducerMethod]
    public static PlanWizardState ReduceTemplatesLoaded(PlanWizardState state, TemplatesLoadedAction action) =>
        state with { Templates = action.Templates, TemplatesOf = action.Connection };

    [ReducerMethod(typeof(StartPlanAction))]
    public static PlanWizardState ReduceStartPlan(PlanWizardState state) => state with { IsStarting = true, Refusal = null };

    [ReducerMethod]
    public static PlanWizardState ReducePlanStarted(PlanWizardState state, PlanStartedAction action) =>
        state with { IsStarting = false, Form = action.Form, IsDirty = true, Attempt = 0, Passed = state.Passed.Add(PlanSteps.Start), Editing = null };

    [ReducerMethod]
    public static PlanWizardState ReducePlanNotStarted(PlanWizardState state, PlanNotStartedAction action) => state with
    {
        IsStarting = false,
        Attempt = state.Attempt + 1,
        Refusal = action.Error.Problems.IsEmpty && action.Field.Length > 0 ? action.Error with { Problems = [new Problem(action.Field, action.Error.Sentence, string.Empty)] } : action.Error,
    };

    [ReducerMethod(typeof(CreatePlanAction))]
    public static PlanWizardState ReduceCreatePlan(PlanWizardState state) => Sending(state);

    [ReducerMethod(typeof(UpdatePlanAction))]
    public static PlanWizardState ReduceUpdatePlan(PlanWizardState state) => Sending(state);

    [ReducerMethod]
    public static PlanWizardState ReducePlanSaved(PlanWizardState state, PlanSavedAction action) =>
        state.DraftId == action.DraftId ? state with { IsSending = false, IsDirty = false, Done = action.Saved } : state;

    [ReducerMethod]
    public static PlanWizardState ReducePlanNotSaved(PlanWizardState state, PlanNotSavedAction action) =>
        state.DraftId == action.Refused ? state with { IsSending = false, Refusal = action.Error, Attempt = state.Attempt + 1, DraftId = action.Next, IsDirty = true } : state;

    [ReducerMethod]
    public static PlanWizardState ReduceTheirVersionLoaded(PlanWizardState state, TheirVersionLoadedAction action) =>
        state.Form?.PlanId == action.Theirs.Id ? state with { Theirs = action.Theirs, TheirsChosen = [] } : state;

    [ReducerMethod]
    public static PlanWizardState ReduceDecideConflict(PlanWizardState state, DecideConflictAction action) =>
        state with { TheirsChosen = action.IsTheirs ? state.TheirsChosen.Add(action.Key) : state.TheirsChosen.Remove(action.Key) };

    /// <summary>From now on the edit is one of their version, so the next attempt is compared with that.</summary>
    [ReducerMethod(typeof(MergeAction))]
    public static PlanWizardState ReduceMerge(PlanWizardState state) => state is { Form: { Base: { } from } form, Theirs: { } theirs }
        ? state with
        {
            Form = form.With(new PlanMerge(from, theirs.ToBody(), form.Read()).Resolve(state.TheirsChosen)) with { Base = theirs.ToBody(), VersionId = theirs.VersionId },
            Theirs = null,
            TheirsChosen = [],
            Refusal = null,
            Attempt = 0,
            IsDirty = true,
        }
        : state;

    private static PlanWizardState Sending(PlanWizardState state) => state with { IsSending = true, Refusal = null, Editing = null };
}
