using Fluxor;

namespace BackupConsole.Features.ProtectedResources;

internal static class ProtectedResourcesReducers
{
    [ReducerMethod]
    public static ProtectedResourcesState ReduceConnectionCovered(ProtectedResourcesState state, ConnectionCoveredAction action) => state with
    {
        Covered = [.. state.Covered.Where(covered => covered.Estate.Connection.Id != action.Covered.Estate.Connection.Id), action.Covered],
    };

    /// <summary>What is on screen stays while the same resource is read again; another one begins with nothing.</summary>
    [ReducerMethod]
    public static ProtectedResourcesState ReduceLoadResource(ProtectedResourcesState state, LoadResourceAction action) => state.Key == action.Key
        ? state with { Resource = state.Resource.Begin(), RecoveryPoints = state.RecoveryPoints.Begin() }
        : new ProtectedResourcesState
        {
            Covered = state.Covered,
            Key = action.Key,
            Resource = state.Resource.Reset().Begin(),
            RecoveryPoints = state.RecoveryPoints.Reset().Begin(),
        };

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourceLoaded(ProtectedResourcesState state, ResourceLoadedAction action) =>
        state.Key == action.Key ? state with { Resource = state.Resource.Succeed(action.Resource, action.AsOf) } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourceLoadFailed(ProtectedResourcesState state, ResourceLoadFailedAction action) =>
        state.Key == action.Key ? state with { Resource = state.Resource.Fail(action.Error) } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourcePointsLoaded(ProtectedResourcesState state, ResourcePointsLoadedAction action) =>
        state.Key == action.Key ? state with { RecoveryPoints = state.RecoveryPoints.Succeed(action.Points, action.AsOf) } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourcePointsLoadFailed(ProtectedResourcesState state, ResourcePointsLoadFailedAction action) =>
        state.Key == action.Key ? state with { RecoveryPoints = state.RecoveryPoints.Fail(action.Error) } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceLoadResourceJobs(ProtectedResourcesState state, LoadResourceJobsAction action) =>
        state.Key == action.Key ? state with { Jobs = state.Jobs.Begin() } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourceJobsLoaded(ProtectedResourcesState state, ResourceJobsLoadedAction action) =>
        state.Key == action.Key ? state with { Jobs = state.Jobs.Succeed(action.Jobs, action.AsOf) } : state;

    [ReducerMethod]
    public static ProtectedResourcesState ReduceResourceJobsLoadFailed(ProtectedResourcesState state, ResourceJobsLoadFailedAction action) =>
        state.Key == action.Key ? state with { Jobs = state.Jobs.Fail(action.Error) } : state;
}
