using Fluxor;

namespace BackupConsole.Features.Search;

internal static class SearchReducers
{
    [ReducerMethod]
    public static SearchState ReduceLookUp(SearchState state, LookUpAction action) =>
        new() { Identifier = action.Identifier, Hits = state.Hits.Reset().Begin() };

    /// <summary>An answer to what was asked before is not an answer to what is asked now.</summary>
    [ReducerMethod]
    public static SearchState ReduceLookedUp(SearchState state, LookedUpAction action) =>
        state.Identifier == action.Identifier ? state with { Hits = state.Hits.Succeed(action.Hits, action.At) } : state;

    [ReducerMethod]
    public static SearchState ReduceLookUpFailed(SearchState state, LookUpFailedAction action) =>
        state.Identifier == action.Identifier ? state with { Hits = state.Hits.Fail(action.Error) } : state;
}
