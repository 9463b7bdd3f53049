namespace Fluxor.Tests.Scanned;

internal sealed class NoteEffect(Journal journal) : Effect<NoteAction>
{
    public override Task HandleAsync(NoteAction action, IDispatcher dispatcher)
    {
        journal.Add($"noted {action.Note}");
        return Task.CompletedTask;
    }
}
