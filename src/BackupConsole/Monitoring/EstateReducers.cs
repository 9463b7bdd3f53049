using Fluxor;

namespace BackupConsole.Monitoring;

internal static class EstateReducers
{
    [ReducerMethod]
    public static EstateState ReduceEstateChanged(EstateState state, EstateChangedAction action) =>
        ReferenceEquals(state.Snapshot, action.Snapshot) ? state : state with { Snapshot = action.Snapshot };
}
