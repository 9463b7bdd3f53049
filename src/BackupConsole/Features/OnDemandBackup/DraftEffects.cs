using BackupConsole.Domain.Errors;
using BackupConsole.Drafts;
using BackupConsole.Monitoring;
using Fluxor;

namespace BackupConsole.Features.OnDemandBackup;

/// <summary>Opens the form, and keeps what is entered: half a second after the last change, and at once when a field is left.</summary>
internal sealed class DraftEffects(OnDemandDrafts drafts, IState<OnDemandBackupState> state, IState<EstateState> estate, TimeProvider time) : IDisposable
{
    private readonly Autosave _autosave = new(time);

    [EffectMethod]
    public async Task HandleOpenForm(OpenFormAction action, IDispatcher dispatcher)
    {
        try
        {
            var draft = action.DraftId is { } id ? await drafts.FindAsync(id) : null;
            var opened = draft is not null && OnDemandDrafts.FormOf(draft) is { } form
                ? new FormOpenedAction(draft.Id, form, draft.SavedAt, [])
                : New(action) with { Offered = await drafts.ListAsync() };
            dispatcher.Dispatch(opened);
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(New(action));
            dispatcher.Dispatch(new DraftNotSavedAction(failure.Error));
        }
    }

    [EffectMethod(typeof(ChangeFormAction))]
    public Task HandleChangeForm(IDispatcher dispatcher)
    {
        _autosave.Soon(() => dispatcher.Dispatch(new SaveDraftAction()));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(LeaveFieldAction))]
    public Task HandleLeaveField(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(SaveDraftAction))]
    public Task HandleSaveDraft(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(VaultCreatedHereAction))]
    public Task HandleVaultCreatedHere(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod]
    public Task HandleDiscardDraft(DiscardDraftAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    [EffectMethod]
    public Task HandleJobStarted(JobStartedAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    /// <summary>The next attempt is another submission, so the draft goes on under its id.</summary>
    [EffectMethod]
    public async Task HandleSendFailed(SendFailedAction action, IDispatcher dispatcher)
    {
        await SaveAsync(dispatcher);
        if (action.Next != action.Refused)
        {
            await DeleteAsync(action.Refused, dispatcher);
        }
    }

    public void Dispose() => _autosave.Dispose();

    private async Task SaveAsync(IDispatcher dispatcher)
    {
        var id = state.Value.DraftId;
        try
        {
            if (await drafts.SaveAsync(id, () => state.Value is { IsDirty: true, IsDone: false } now && now.DraftId == id ? now.Form : null) is var (form, at))
            {
                dispatcher.Dispatch(new DraftSavedAction(id, form, at));
            }
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new DraftNotSavedAction(failure.Error));
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
            dispatcher.Dispatch(new DraftNotSavedAction(failure.Error));
        }
    }

    /// <summary>The connection of the address; otherwise the only one that fits the resource, or the only one there is.</summary>
    private FormOpenedAction New(OpenFormAction action)
    {
        var snapshot = estate.Value.Snapshot;
        var connection = (action.Connection is { } id ? snapshot.Find(id) : null)
            ?? (Domain.Arns.Arn.TryParse(action.ResourceArn, out var arn) ? OnDemandBackupPlaces.ConnectionOf(arn, snapshot) : null)
            ?? (snapshot.Connections is [var only] ? only : null);
        var form = new OnDemandBackupForm { ResourceArn = action.ResourceArn ?? string.Empty };
        return new FormOpenedAction(Guid.NewGuid(), OnDemandBackupPlaces.Move(form, null, connection), null, []);
    }
}
