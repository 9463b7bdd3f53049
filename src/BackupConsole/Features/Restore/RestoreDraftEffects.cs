using BackupConsole.Domain.Errors;
using BackupConsole.Drafts;
using Fluxor;

namespace BackupConsole.Features.Restore;

/// <summary>Keeps what is entered: half a second after the last change, and at once when a field is left.</summary>
internal sealed class RestoreDraftEffects(RestoreDrafts drafts, IState<RestoreState> state, TimeProvider time) : IDisposable
{
    private readonly Autosave _autosave = new(time);

    [EffectMethod(typeof(ChangeRestoreAction))]
    public Task HandleChangeRestore(IDispatcher dispatcher)
    {
        _autosave.Soon(() => dispatcher.Dispatch(new SaveRestoreAction()));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(LeaveRestoreFieldAction))]
    public Task HandleLeaveRestoreField(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(SaveRestoreAction))]
    public Task HandleSaveRestore(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod(typeof(RestoreToAction))]
    public Task HandleRestoreTo(IDispatcher dispatcher) => SaveAsync(dispatcher);

    [EffectMethod]
    public Task HandleDiscardRestore(DiscardRestoreAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    [EffectMethod]
    public Task HandleRestoreStarted(RestoreStartedAction action, IDispatcher dispatcher) => DeleteAsync(action.DraftId, dispatcher);

    /// <summary>The next attempt is another submission, so the draft goes on under its id.</summary>
    [EffectMethod]
    public async Task HandleRestoreRefused(RestoreRefusedAction action, IDispatcher dispatcher)
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
                dispatcher.Dispatch(new RestoreSavedAction(id, form, at));
            }
        }
        catch (BackupServiceException failure)
        {
            dispatcher.Dispatch(new RestoreNotSavedAction(failure.Error));
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
            dispatcher.Dispatch(new RestoreNotSavedAction(failure.Error));
        }
    }
}
