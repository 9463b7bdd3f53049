namespace Fluxor.Tests.Scanned;

internal sealed class CounterEffects(Journal journal, IState<CounterState> counter)
{
    [EffectMethod]
    public Task HandleIncrement(IncrementAction action, IDispatcher dispatcher)
    {
        journal.Add($"incremented by {action.By} to {counter.Value.Count}");
        dispatcher.Dispatch(new NoteAction($"by {action.By}"));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(ResetAction))]
    public Task HandleReset(IDispatcher dispatcher)
    {
        journal.Add("reset");
        dispatcher.Dispatch(new NoteAction("reset"));
        return Task.CompletedTask;
    }
}
