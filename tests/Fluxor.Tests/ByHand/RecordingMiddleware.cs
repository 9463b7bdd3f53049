namespace Fluxor.Tests.ByHand;

/// <summary>A scan leaves out the namespace of a middleware, so what lives beside this class is found only where a test asks for it.</summary>
internal sealed class RecordingMiddleware : Middleware
{
    public List<string> Lines { get; } = [];

    public Predicate<object> Allows { get; set; } = _ => true;

    public Task Start { get; set; } = Task.CompletedTask;

    public bool IsInsideChange => IsInsideMiddlewareChange;

    public override async Task InitializeAsync(IDispatcher dispatcher, IStore store)
    {
        Lines.Add("initialize");
        await Start;
    }

    public override void AfterInitializeAllMiddlewares() => Lines.Add("initialized");

    public override bool MayDispatchAction(object action) => Allows(action);

    public override void BeforeDispatch(object action) => Lines.Add($"before {action.GetType().Name}");

    public override void AfterDispatch(object action) => Lines.Add($"after {action.GetType().Name}");

    protected override void OnInternalMiddlewareChangeEnding() => Lines.Add("change ends");
}
