namespace Fluxor.Tests.Scanned;

internal static class CounterReducers
{
    [ReducerMethod]
    public static CounterState ReduceIncrement(CounterState state, IncrementAction action) =>
        state with { Count = state.Count + action.By };

    [ReducerMethod(typeof(ResetAction))]
    public static CounterState ReduceReset(CounterState state) => state with { Count = 0 };
}
