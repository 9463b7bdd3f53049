using BackupConsole.Ui;
using Fluxor;

namespace BackupConsole.Features.Overview;

internal static class OverviewReducers
{
    [ReducerMethod(typeof(OverviewOpenedAction))]
    public static OverviewState ReduceOverviewOpened(OverviewState state) => state with { Asked = null, Jobs = Load.NotStarted };

    /// <summary>Numbers of other connections do not stay on screen while these are read.</summary>
    [ReducerMethod]
    public static OverviewState ReduceLoadOverview(OverviewState state, LoadOverviewAction action) => state with
    {
        Asked = action.Query,
        Jobs = state.Asked?.Connections.SequenceEqual(action.Query.Connections) == true ? state.Jobs.Begin() : state.Jobs.Reset().Begin(),
    };

    [ReducerMethod]
    public static OverviewState ReduceLoadOverviewSucceeded(OverviewState state, LoadOverviewSucceededAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { Jobs = state.Jobs.Succeed(action.Jobs, action.At) } : state;

    [ReducerMethod]
    public static OverviewState ReduceLoadOverviewFailed(OverviewState state, LoadOverviewFailedAction action) =>
        ReferenceEquals(state.Asked, action.Query) ? state with { Jobs = state.Jobs.Fail(action.Error) } : state;
}
