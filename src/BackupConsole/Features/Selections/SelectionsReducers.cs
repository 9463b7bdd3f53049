using Fluxor;

namespace BackupConsole.Features.Selections;

internal static class SelectionsReducers
{
    /// <summary>What is on screen stays while the same selection is read again; another one begins with nothing.</summary>
    [ReducerMethod]
    public static SelectionsState ReduceLoadSelection(SelectionsState state, LoadSelectionAction action) => state.Key == action.Key
        ? state with { Selection = state.Selection.Begin() }
        : new SelectionsState { Key = action.Key, Selection = state.Selection.Reset().Begin() };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionLoaded(SelectionsState state, SelectionLoadedAction action) =>
        state.Key == action.Key ? state with { Selection = state.Selection.Succeed(action.Selection, action.AsOf) } : state;

    [ReducerMethod]
    public static SelectionsState ReduceSelectionLoadFailed(SelectionsState state, SelectionLoadFailedAction action) =>
        state.Key == action.Key ? state with { Selection = state.Selection.Fail(action.Error) } : state;

    /// <summary>What another visit left behind is gone before anything is read.</summary>
    [ReducerMethod]
    public static SelectionsState ReduceOpenSelectionForm(SelectionsState state, OpenSelectionFormAction action) =>
        new() { Key = action.Key, Selection = state.Selection.Reset().Begin() };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionFormOpened(SelectionsState state, SelectionFormOpenedAction action) =>
        state with { DraftId = action.DraftId, Form = action.Form, SavedAt = action.SavedAt, Offered = action.Offered };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionFormNotOpened(SelectionsState state, SelectionFormNotOpenedAction action) =>
        state.Key == action.Key ? state with { Selection = state.Selection.Fail(action.Error) } : state;

    [ReducerMethod]
    public static SelectionsState ReduceChangeSelectionForm(SelectionsState state, ChangeSelectionFormAction action) =>
        state.IsDone || state.IsSending || state.Form == action.Form
            ? state
            : state with
            {
                Form = action.Form,
                IsDirty = true,
                Refusal = state.Refusal is { } refusal
                    ? refusal with { Problems = refusal.Problems.RemoveAll(problem => SelectionFields.Place(problem).Field == action.Field) }
                    : null,
            };

    [ReducerMethod]
    public static SelectionsState ReduceLeaveSelectionField(SelectionsState state, LeaveSelectionFieldAction action) =>
        state.Touched.Contains(action.Field) ? state : state with { Touched = state.Touched.Add(action.Field) };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionDraftSaved(SelectionsState state, SelectionDraftSavedAction action) =>
        state.DraftId == action.DraftId ? state with { SavedAt = action.At, SaveError = null, IsDirty = state.Form != action.Form } : state;

    [ReducerMethod]
    public static SelectionsState ReduceSelectionDraftNotSaved(SelectionsState state, SelectionDraftNotSavedAction action) => state with { SaveError = action.Error };

    [ReducerMethod(typeof(DismissSelectionDraftsAction))]
    public static SelectionsState ReduceDismissSelectionDrafts(SelectionsState state) => state.Offered.IsEmpty ? state : state with { Offered = [] };

    [ReducerMethod]
    public static SelectionsState ReduceDiscardSelectionDraft(SelectionsState state, DiscardSelectionDraftAction action) =>
        state with { Offered = state.Offered.RemoveAll(draft => draft.Id == action.DraftId) };

    [ReducerMethod(typeof(SendSelectionInVainAction))]
    public static SelectionsState ReduceSendSelectionInVain(SelectionsState state) => state with { Attempt = state.Attempt + 1 };

    [ReducerMethod(typeof(SendSelectionAction))]
    public static SelectionsState ReduceSendSelection(SelectionsState state) => state with { IsSending = true, Refusal = null };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionSent(SelectionsState state, SelectionSentAction action) =>
        state.DraftId == action.DraftId ? state with { IsSending = false, IsDone = true, IsDirty = false } : state;

    [ReducerMethod]
    public static SelectionsState ReduceSelectionNotSent(SelectionsState state, SelectionNotSentAction action) => state.DraftId == action.Refused
        ? state with { IsSending = false, Refusal = action.Error, Attempt = state.Attempt + 1, DraftId = action.Next, IsDirty = true }
        : state;

    [ReducerMethod]
    public static SelectionsState ReduceSelectionPreviewed(SelectionsState state, SelectionPreviewedAction action) =>
        state with { PreviewOf = action.Terms, Preview = action.Preview };

    [ReducerMethod]
    public static SelectionsState ReduceOpenDeletion(SelectionsState state, OpenDeletionAction action) => state with { Deletion = new(action.Submission) };

    [ReducerMethod]
    public static SelectionsState ReduceLossKnown(SelectionsState state, LossKnownAction action) =>
        state.Deletion?.Submission == action.Submission ? state with { Deletion = state.Deletion with { Losing = action.Losing } } : state;

    [ReducerMethod(typeof(CloseDeletionAction))]
    public static SelectionsState ReduceCloseDeletion(SelectionsState state) => state.Deletion is { IsSending: false } ? state with { Deletion = null } : state;

    [ReducerMethod(typeof(DeleteSelectionAction))]
    public static SelectionsState ReduceDeleteSelection(SelectionsState state) =>
        state.Deletion is { } deletion ? state with { Deletion = deletion with { IsSending = true, Refusal = null } } : state;

    [ReducerMethod(typeof(SelectionDeletedAction))]
    public static SelectionsState ReduceSelectionDeleted(SelectionsState state) => state with { Deletion = null };

    [ReducerMethod]
    public static SelectionsState ReduceSelectionNotDeleted(SelectionsState state, SelectionNotDeletedAction action) =>
        state.Deletion is { } deletion ? state with { Deletion = deletion with { Submission = action.Next, IsSending = false, Refusal = action.Error } } : state;
}
