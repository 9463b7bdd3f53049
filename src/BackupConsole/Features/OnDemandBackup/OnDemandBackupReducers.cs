using Fluxor;

namespace BackupConsole.Features.OnDemandBackup;

internal static class OnDemandBackupReducers
{
    /// <summary>What another visit left behind is gone before anything is read.</summary>
    [ReducerMethod(typeof(OpenFormAction))]
    public static OnDemandBackupState ReduceOpenForm(OnDemandBackupState state) => new() { Roles = state.Roles, RolesOf = state.RolesOf };

    [ReducerMethod]
    public static OnDemandBackupState ReduceFormOpened(OnDemandBackupState state, FormOpenedAction action) =>
        new() { DraftId = action.DraftId, Form = action.Form, SavedAt = action.SavedAt, Offered = action.Offered, Roles = state.Roles, RolesOf = state.RolesOf };

    [ReducerMethod]
    public static OnDemandBackupState ReduceChangeForm(OnDemandBackupState state, ChangeFormAction action) =>
        state.IsDone || state.IsSending || state.Form == action.Form
            ? state
            : state with
            {
                Form = action.Form,
                IsDirty = true,
                Editing = state.Touched.Contains(action.Field) ? null : action.Field,
                Refusal = state.Refusal is { } refusal
                    ? refusal with { Problems = refusal.Problems.RemoveAll(problem => OnDemandBackupFields.Place(problem).Field == action.Field) }
                    : null,
            };

    [ReducerMethod]
    public static OnDemandBackupState ReduceFillIn(OnDemandBackupState state, FillInAction action) =>
        state.IsDone || state.IsSending ? state : state with { Form = action.Form };

    [ReducerMethod]
    public static OnDemandBackupState ReduceLeaveField(OnDemandBackupState state, LeaveFieldAction action) =>
        state.Editing is null && state.Touched.Contains(action.Field) ? state : state with { Editing = null, Touched = state.Touched.Add(action.Field) };

    [ReducerMethod]
    public static OnDemandBackupState ReduceDraftSaved(OnDemandBackupState state, DraftSavedAction action) =>
        state.DraftId != action.DraftId
            ? state
            : state with { SavedAt = action.At, SaveError = null, IsDirty = state.IsDirty && !ReferenceEquals(state.Form, action.Form) };

    [ReducerMethod]
    public static OnDemandBackupState ReduceDraftNotSaved(OnDemandBackupState state, DraftNotSavedAction action) => state with { SaveError = action.Error };

    [ReducerMethod(typeof(DismissOffersAction))]
    public static OnDemandBackupState ReduceDismissOffers(OnDemandBackupState state) => state.Offered.IsEmpty ? state : state with { Offered = [] };

    [ReducerMethod]
    public static OnDemandBackupState ReduceDiscardDraft(OnDemandBackupState state, DiscardDraftAction action) =>
        state with { Offered = state.Offered.RemoveAll(draft => draft.Id == action.DraftId) };

    [ReducerMethod(typeof(SendInVainAction))]
    public static OnDemandBackupState ReduceSendInVain(OnDemandBackupState state) => state with { Attempt = state.Attempt + 1, Editing = null };

    [ReducerMethod(typeof(SendFormAction))]
    public static OnDemandBackupState ReduceSendForm(OnDemandBackupState state) => state with { IsSending = true, Refusal = null, Editing = null };

    [ReducerMethod]
    public static OnDemandBackupState ReduceJobStarted(OnDemandBackupState state, JobStartedAction action) =>
        state.DraftId == action.DraftId ? state with { IsSending = false, IsDone = true, IsDirty = false } : state;

    [ReducerMethod]
    public static OnDemandBackupState ReduceSendFailed(OnDemandBackupState state, SendFailedAction action) =>
        state.DraftId == action.Refused
            ? state with { IsSending = false, Refusal = action.Error, Attempt = state.Attempt + 1, DraftId = action.Next, IsDirty = true }
            : state;

    [ReducerMethod]
    public static OnDemandBackupState ReduceOpenNewVault(OnDemandBackupState state, OpenNewVaultAction action) =>
        state with { NewVault = new(action.Submission, string.Empty) };

    [ReducerMethod]
    public static OnDemandBackupState ReduceNameNewVault(OnDemandBackupState state, NameNewVaultAction action) =>
        state.NewVault is { IsSending: false } vault ? state with { NewVault = vault with { Name = action.Name, Refusal = null } } : state;

    [ReducerMethod(typeof(CloseNewVaultAction))]
    public static OnDemandBackupState ReduceCloseNewVault(OnDemandBackupState state) =>
        state.NewVault is { IsSending: false } ? state with { NewVault = null } : state;

    [ReducerMethod(typeof(CreateVaultHereAction))]
    public static OnDemandBackupState ReduceCreateVaultHere(OnDemandBackupState state) =>
        state.NewVault is { } vault ? state with { NewVault = vault with { IsSending = true, Refusal = null } } : state;

    /// <summary>The vault that was asked for is the one that was meant, unless the form has moved to another connection meanwhile.</summary>
    [ReducerMethod]
    public static OnDemandBackupState ReduceVaultCreatedHere(OnDemandBackupState state, VaultCreatedHereAction action) =>
        state.Form is { } form && form.Connection == action.Connection.Value
            ? state with { NewVault = null, Form = form with { BackupVaultName = action.Name }, IsDirty = true }
            : state with { NewVault = null };

    [ReducerMethod]
    public static OnDemandBackupState ReduceVaultNotCreatedHere(OnDemandBackupState state, VaultNotCreatedHereAction action) =>
        state.NewVault is { } vault ? state with { NewVault = vault with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;

    [ReducerMethod]
    public static OnDemandBackupState ReduceRolesLoaded(OnDemandBackupState state, RolesLoadedAction action) =>
        state with { Roles = action.Roles, RolesOf = action.Connection };
}
