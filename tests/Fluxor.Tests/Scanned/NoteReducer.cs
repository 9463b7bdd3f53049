namespace Fluxor.Tests.Scanned;

internal sealed class NoteReducer : Reducer<CounterState, NoteAction>
{
    public override CounterState Reduce(CounterState state, NoteAction action) => state with { Note = action.Note };
}
