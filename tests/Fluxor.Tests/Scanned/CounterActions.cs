namespace Fluxor.Tests.Scanned;

internal sealed record IncrementAction(int By);

internal sealed record ResetAction;

internal sealed record NoteAction(string Note);

internal sealed record UnknownAction;
