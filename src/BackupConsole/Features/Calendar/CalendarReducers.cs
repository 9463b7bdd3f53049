using Fluxor;

namespace BackupConsole.Features.Calendar;

internal static class CalendarReducers
{
    /// <summary>What is known of other connections does not stay on screen while these are asked about.</summary>
    [ReducerMethod]
    public static CalendarState ReduceLoadDurations(CalendarState state, LoadDurationsAction action) => state with
    {
        Asked = action.Scope,
        Durations = action.Scope.Equals(state.Asked) ? state.Durations.Begin() : state.Durations.Reset().Begin(),
    };

    [ReducerMethod]
    public static CalendarState ReduceDurationsLoaded(CalendarState state, DurationsLoadedAction action) =>
        ReferenceEquals(state.Asked, action.Scope) ? state with { Durations = state.Durations.Succeed(action.Durations, action.At) } : state;

    [ReducerMethod]
    public static CalendarState ReduceDurationsLoadFailed(CalendarState state, DurationsLoadFailedAction action) =>
        ReferenceEquals(state.Asked, action.Scope) ? state with { Durations = state.Durations.Fail(action.Error) } : state;
}
