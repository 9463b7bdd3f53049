using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Operations;

internal static class OperationsReducers
{
    [ReducerMethod]
    public static OperationsState ReduceListOperations(OperationsState state, ListOperationsAction action) => state with { Asked = action.Query, List = state.List.Begin() };

    [ReducerMethod]
    public static OperationsState ReduceOperationsListed(OperationsState state, OperationsListedAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Succeed(action.Page, action.At) } : state;

    [ReducerMethod]
    public static OperationsState ReduceOperationListFailed(OperationsState state, OperationListFailedAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { List = state.List.Fail(action.Error) } : state;

    /// <summary>What is on screen stays while the same operation is read again; another one begins with nothing.</summary>
    [ReducerMethod]
    public static OperationsState ReduceLoadOperation(OperationsState state, LoadOperationAction action) => state.Opened == action.Id
        ? state with { Detail = state.Detail.Begin() }
        : state with { Opened = action.Id, Detail = state.Detail.Reset().Begin(), AskedItems = null, Items = Load.NotStarted, Change = null };

    [ReducerMethod]
    public static OperationsState ReduceOperationLoaded(OperationsState state, OperationLoadedAction action) =>
        state.Opened == action.Operation.Id ? state with { Detail = state.Detail.Succeed(action.Operation, action.At) } : state;

    [ReducerMethod]
    public static OperationsState ReduceOperationLoadFailed(OperationsState state, OperationLoadFailedAction action) =>
        state.Opened == action.Id ? state with { Detail = state.Detail.Fail(action.Error) } : state;

    [ReducerMethod]
    public static OperationsState ReduceListItems(OperationsState state, ListItemsAction action) => state with { AskedItems = action.Query, Items = state.Items.Begin() };

    [ReducerMethod]
    public static OperationsState ReduceItemsListed(OperationsState state, ItemsListedAction action) =>
        ReferenceEquals(state.AskedItems, action.Query) ? state with { Items = state.Items.Succeed(action.Page, action.At) } : state;

    [ReducerMethod]
    public static OperationsState ReduceItemListFailed(OperationsState state, ItemListFailedAction action) =>
        ReferenceEquals(state.AskedItems, action.Query) ? state with { Items = state.Items.Fail(action.Error) } : state;

    [ReducerMethod(typeof(AskToCancelAction))]
    public static OperationsState ReduceAskToCancel(OperationsState state) => state with { Change = new OperationChangeForm(OperationChange.Cancel) };

    [ReducerMethod(typeof(KeepRunningAction))]
    public static OperationsState ReduceKeepRunning(OperationsState state) => state.Change is null ? state : state with { Change = null };

    [ReducerMethod]
    public static OperationsState ReduceChangeOperation(OperationsState state, ChangeOperationAction action) =>
        state with { Change = new OperationChangeForm(action.Change) { IsBusy = true } };

    [ReducerMethod]
    public static OperationsState ReduceOperationChanged(OperationsState state, OperationChangedAction action) =>
        state.Opened == action.Id ? state with { Change = null } : state;

    [ReducerMethod]
    public static OperationsState ReduceOperationNotChanged(OperationsState state, OperationNotChangedAction action) =>
        state.Opened == action.Id && state.Change is { } change ? state with { Change = change with { IsBusy = false, Error = action.Error } } : state;
}
