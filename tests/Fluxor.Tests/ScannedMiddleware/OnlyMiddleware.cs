namespace Fluxor.Tests.ScannedMiddleware;

internal sealed class OnlyMiddleware : Middleware
{
    public List<string> Seen { get; } = [];

    public override void AfterDispatch(object action) => Seen.Add(action.GetType().Name);
}
