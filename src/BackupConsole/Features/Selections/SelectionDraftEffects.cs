using System.Collections.Immutable;
using BackupConsole.Domain.Drafts;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupConsole.Drafts;
using BackupConsole.Monitoring;
using Fluxor;

namespace BackupConsole.Features.Selections;

/// <summary>Opens the form, and keeps what is entered.</summary>
internal sealed class SelectionDraftEffects(SelectionDrafts drafts, IBackupPlans plans, IState<SelectionsState> state, IState<EstateState> estate, TimeProvider time) : IDisposable
{
    private readonly Autosave _autosave = new(time);

    [EffectMethod]
    public async Task HandleOpenSelectionForm(OpenSelectionFormAction action, IDispatcher dispatcher)
    {
        try
        {
            var draft = action.DraftId is { } id ? await drafts.FindAsync(id) : null;
            dispatcher.Dispatch(draft is not null && SelectionDrafts.FormOf(draft) is { } form && IsFor(form, action.Key)
                ? new SelectionFormOpenedAction(draft.Id, form, draft.SavedAt, [])
                : new SelectionFormOpenedAction(Guid.NewGuid(), await NewAsync(action.Key), null, await OfferedAsync(action.Key)));
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new SelectionFormNotOpenedAction(action.Key, failure.Error));
        }
    }

    [EffectMethod(typeof(ChangeSelectionFormAction))]
    public Task HandleChangeSelectionForm(IDispatcher dispatcher)
    {
        _autosave.Soon(() => dispatcher.Dispatch(new SaveSelectionDraftAction()));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(LeaveSelectionFieldAction))]
    public Task HandleLeaveSelectionField(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(SaveSelectionDraftAction))]
    public Task HandleSaveSelectionDraft(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod]
    public Task HandleDiscardSelectionDraft(DiscardSelectionDraftAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    [EffectMethod]
    public Task HandleSelectionSent(SelectionSentAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    /// <summary>The next attempt is another submission, so the draft goes on under its id.</summary>
    [EffectMethod]
    public async Task HandleSelectionNotSent(SelectionNotSentAction action, IDispatcher dispatcher)
    {
        await SaveAsync(dispatcher);
        if (action.Next != action.Refused)
        {
            await DeleteAsync(action.Refused, dispatcher);
        }
    }

    public void Dispose() => _autosave.Dispose();

    private static bool IsFor(SelectionForm form, SelectionKey key) => form.Connection == key.Connection.Value && form.PlanId == key.PlanId;

    private async Task<ImmutableArray<Draft>> OfferedAsync(SelectionKey key) =>
        [.. (await drafts.ListAsync()).Where(draft => SelectionDrafts.FormOf(draft) is { } form && IsFor(form, key) && form.Replaces == (key.SelectionId ?? string.Empty))];

    private async Task<SelectionForm> NewAsync(SelectionKey key)
    {
        var place = new SelectionForm { Connection = key.Connection.Value, PlanId = key.PlanId };
        return key.SelectionId is { } id
            ? SelectionReader.FormOf(place, await plans.GetSelectionAsync(CallContext.Person(key.Connection), key.PlanId, id, CancellationToken.None))
            : place with { IamRoleArn = SelectionRoles.Of(estate.Value.Snapshot.Find(key.Connection), key.PlanId).FirstOrDefault() ?? string.Empty };
    }

    private async Task SaveAsync(IDispatcher dispatcher)
    {
        var id = state.Value.DraftId;
        try
        {
            if (await drafts.SaveAsync(id, () => state.Value is { IsDirty: true, IsDone: false } now && now.DraftId == id ? now.Form : null) is var (form, at))
            {
                dispatcher.Dispatch(new SelectionDraftSavedAction(id, form, at));
            }
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new SelectionDraftNotSavedAction(failure.Error));
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
            dispatcher.Dispatch(new SelectionDraftNotSavedAction(failure.Error));
        }
    }
}
