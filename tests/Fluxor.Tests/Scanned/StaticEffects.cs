namespace Fluxor.Tests.Scanned;

internal static class StaticEffects
{
    [EffectMethod]
    public static Task HandleEcho(EchoAction action, IDispatcher dispatcher)
    {
        dispatcher.Dispatch(new NoteAction(action.Text));
        return Task.CompletedTask;
    }

    [EffectMethod(typeof(EchoTwiceAction))]
    public static Task HandleEchoTwice(IDispatcher dispatcher)
    {
        dispatcher.Dispatch(new NoteAction("twice"));
        return Task.CompletedTask;
    }

    internal sealed record EchoAction(string Text);

    internal sealed record EchoTwiceAction;
}
