using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Monitoring;
using Fluxor;

namespace BackupConsole.Features.PlanWizard;

/// <summary>Opens the wizard, and keeps what is entered: half a second after the last change, and at once when a field is left.</summary>
internal sealed class PlanDraftEffects(PlanDrafts drafts, IBackupPlans plans, IState<PlanWizardState> state, IState<EstateState> estate, TimeProvider time) : IDisposable
{
    private readonly Autosave _autosave = new(time);

    [EffectMethod]
    public async Task HandleOpenWizard(OpenWizardAction action, IDispatcher dispatcher)
    {
        try
        {
            var draft = action.DraftId is { } id ? await drafts.FindAsync(id) : null;
            var opened = draft is not null && PlanDrafts.FormOf(draft) is { } form && form.PlanId == action.PlanId
                ? new WizardOpenedAction(draft.Id, form, draft.SavedAt, [])
                : new WizardOpenedAction(Guid.NewGuid(), await NewAsync(action), null, await OffersAsync(action.PlanId));
            dispatcher.Dispatch(opened);
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new WizardNotOpenedAction(failure.Error));
        }
    }

    [EffectMethod(typeof(ChangePlanAction))]
    public Task HandleChangePlan(IDispatcher dispatcher)
    {
        _autosave.Soon(() => dispatcher.Dispatch(new SavePlanDraftAction()));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(LeavePlanFieldAction))]
    public Task HandleLeaveField(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(PassStepAction))]
    public Task HandlePassStep(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(PlanStartedAction))]
    public Task HandlePlanStarted(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(MergeAction))]
    public Task HandleMerge(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(SavePlanDraftAction))]
    public Task HandleSaveDraft(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod]
    public Task HandleDiscardDraft(DiscardPlanDraftAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    [EffectMethod]
    public Task HandlePlanSaved(PlanSavedAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    /// <summary>The next attempt is another submission, so the draft goes on under its id.</summary>
    [EffectMethod]
    public async Task HandlePlanNotSaved(PlanNotSavedAction action, IDispatcher dispatcher)
    {
        await SaveAsync(dispatcher);
        if (action.Next != action.Refused)
        {
            await DeleteAsync(action.Refused, dispatcher);
        }
    }

    public void Dispose() => _autosave.Dispose();

    private async Task<PlanForm> NewAsync(OpenWizardAction action)
    {
        var connection = action.Connection ?? (estate.Value.Snapshot.Connections is [var only] ? only.Connection.Id : (ConnectionId?)null);
        if (action.PlanId is null || connection is not { } place)
        {
            return new PlanForm
            {
                Connection = connection?.Value ?? string.Empty,
                CopyOf = action.CopyOf ?? string.Empty,
                Template = action.Template ?? string.Empty,
                Start = (action.CopyOf, action.Template) switch
                {
                    (not null, _) => PlanStart.Copy,
                    (null, not null) => PlanStart.Template,
                    (null, null) => PlanStart.Scratch,
                },
            };
        }

        var plan = await plans.GetAsync(CallContext.Person(place), action.PlanId, CancellationToken.None);
        return plan.Changeable.IsAllowed
            ? new PlanForm { Connection = place.Value, PlanId = plan.Id, VersionId = plan.VersionId, Base = plan.ToBody() }.With(plan.ToBody())
            : throw new BackupServiceException(new BackupError(BackupErrorKind.Invalid, plan.Changeable.Reason!));
    }

    private async Task<ImmutableArray<Draft>> OffersAsync(string? planId) => [.. (await drafts.ListAsync()).Where(draft => PlanDrafts.FormOf(draft) is { } form && form.PlanId == planId)];

    private async Task SaveAsync(IDispatcher dispatcher)
    {
        var id = state.Value.DraftId;
        try
        {
            if (await drafts.SaveAsync(id, () => state.Value is { IsDirty: true, Done: null } now && now.DraftId == id ? now.Form : null) is var (form, at))
            {
                dispatcher.Dispatch(new PlanDraftSavedAction(id, form, at));
            }
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanDraftNotSavedAction(failure.Error));
        }
    }

    private async Task DeleteAsync(Guid id, IDispatcher dispatcher)
    {
        try
        {
            await drafts.DeleteAsync(id);
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new PlanDraftNotSavedAction(failure.Error));
        }
    }
}
