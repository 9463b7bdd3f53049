using Fluxor.Tests.ByHand;

namespace Fluxor.Tests;

public sealed class StoreTests
{
    private readonly Dispatcher _dispatcher = new();
    private readonly List<object> _actions = [];
    private readonly NumberFeature _feature = new();

    [Fact]
    public async Task Actions_wait_for_the_start_and_then_run_in_order()
    {
        _dispatcher.Dispatch("before the store");
        var store = NewStore();
        _dispatcher.Dispatch("before the start");
        Assert.Empty(_actions);
        Assert.False(store.Initialized.IsCompleted);

        await store.InitializeAsync();
        _dispatcher.Dispatch("after the start");

        await store.Initialized.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("before the store", _actions[0]);
        Assert.IsType<StoreInitializedAction>(_actions[1]);
        Assert.Equal(["before the start", "after the start"], _actions.Skip(2));
    }

    [Fact]
    public async Task Second_initialization_changes_nothing()
    {
        var store = NewStore();
        var middleware = new RecordingMiddleware();
        store.AddMiddleware(middleware);

        await store.InitializeAsync();
        await store.InitializeAsync();

        Assert.Single(middleware.Lines, "initialize");
        Assert.Single(_actions);
    }

    [Fact]
    public async Task Action_goes_through_middleware_reducers_subscribers_and_effects_in_that_order()
    {
        var store = NewStore();
        var middleware = new RecordingMiddleware();
        store.AddMiddleware(middleware);
        await store.InitializeAsync();
        middleware.Lines.Clear();
        _feature.AddReducer(new ScriptedReducer((state, _) =>
        {
            middleware.Lines.Add("reducer");
            return state;
        }));
        store.SubscribeToAction<string>(this, _ => middleware.Lines.Add("subscriber"));
        store.AddEffect(new ScriptedEffect((_, _) =>
        {
            middleware.Lines.Add("effect");
            return Task.CompletedTask;
        }));

        _dispatcher.Dispatch("action");

        Assert.Equal(["before String", "reducer", "subscriber", "after String", "effect"], middleware.Lines);
    }

    [Fact]
    public async Task Action_dispatched_by_an_effect_is_processed_after_all_effects_of_the_present_one()
    {
        var store = NewStore();
        await store.InitializeAsync();
        store.AddEffect(new ScriptedEffect((action, dispatcher) =>
        {
            if (action is "outer")
            {
                dispatcher.Dispatch("inner");
            }

            return Task.CompletedTask;
        }));
        store.AddEffect(new ScriptedEffect((action, _) =>
        {
            _actions.Add($"second effect of {action}");
            return Task.CompletedTask;
        }));

        _dispatcher.Dispatch("outer");

        Assert.Equal(["outer", "second effect of outer", "inner", "second effect of inner"], _actions.Skip(1));
    }

    [Fact]
    public async Task Effect_holds_up_other_actions_until_its_first_await_only()
    {
        var token = TestContext.Current.CancellationToken;
        var store = NewStore();
        await store.InitializeAsync();
        using var firstPartMayEnd = new ManualResetEventSlim();
        var secondPartMayEnd = new TaskCompletionSource();
        var effectStarted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        store.AddEffect(new ScriptedEffect(async (action, _) =>
        {
            if (action is "slow")
            {
                effectStarted.SetResult();
                firstPartMayEnd.Wait(token);
                await secondPartMayEnd.Task;
            }
        }));

        var slow = Task.Run(() => _dispatcher.Dispatch("slow"), token);
        await effectStarted.Task.WaitAsync(token);
        _dispatcher.Dispatch("meanwhile");
        Assert.DoesNotContain("meanwhile", _actions);

        firstPartMayEnd.Set();
        await slow.WaitAsync(token);
        Assert.Equal("meanwhile", _actions[^1]);
        Assert.False(secondPartMayEnd.Task.IsCompleted);
        secondPartMayEnd.SetResult();
    }

    [Fact]
    public async Task Actions_from_many_threads_are_all_reduced()
    {
        var store = NewStore();
        _feature.AddReducer(new ScriptedReducer((state, _) => (int)state + 1));
        var start = store.InitializeAsync();

        await Parallel.ForAsync(
            0, 2000, TestContext.Current.CancellationToken, (i, _) => { _dispatcher.Dispatch(i); return ValueTask.CompletedTask; });
        await start;

        Assert.Equal(2000, _feature.State);
    }

    [Fact]
    public async Task Failed_reducer_reaches_the_dispatching_caller_and_stops_nothing_else()
    {
        var store = NewStore();
        await store.InitializeAsync();
        _feature.AddReducer(new ScriptedReducer((state, action) =>
            action is "bad" ? throw new InvalidOperationException("reducer failed") : state));

        Assert.Throws<InvalidOperationException>(() => _dispatcher.Dispatch("bad"));
        _dispatcher.Dispatch("good");

        Assert.Equal("good", _actions[^1]);
    }

    [Fact]
    public async Task Middleware_may_refuse_an_action()
    {
        var store = NewStore();
        store.AddMiddleware(new RecordingMiddleware { Allows = action => action is not "refused" });
        await store.InitializeAsync();

        _dispatcher.Dispatch("refused");
        _dispatcher.Dispatch("allowed");

        Assert.Equal(["allowed"], _actions.Skip(1));
    }

    [Fact]
    public async Task Start_waits_for_every_middleware()
    {
        var mayStart = new TaskCompletionSource();
        var store = NewStore();
        var slow = new RecordingMiddleware { Start = mayStart.Task };
        store.AddMiddleware(slow);

        var start = store.InitializeAsync();
        Assert.Empty(_actions);
        Assert.Equal(["initialize"], slow.Lines);

        mayStart.SetResult();
        await start;
        Assert.Single(_actions);
        Assert.Equal(["initialize", "initialized", "before StoreInitializedAction", "after StoreInitializedAction"], slow.Lines);
    }

    [Fact]
    public async Task Failed_start_may_be_tried_again()
    {
        var store = NewStore();
        var middleware = new RecordingMiddleware { Start = Task.FromException(new InvalidOperationException("no script")) };
        store.AddMiddleware(middleware);
        await Assert.ThrowsAsync<InvalidOperationException>(store.InitializeAsync);

        middleware.Start = Task.CompletedTask;
        await store.InitializeAsync();

        Assert.True(store.Initialized.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Middleware_added_to_a_running_store_is_initialised()
    {
        var store = NewStore();
        await store.InitializeAsync();
        var late = new RecordingMiddleware();

        store.AddMiddleware(late);

        Assert.Equal(["initialize", "initialized"], late.Lines);
    }

    [Fact]
    public async Task Actions_inside_a_middleware_change_are_dropped()
    {
        var store = NewStore();
        var middleware = new RecordingMiddleware();
        store.AddMiddleware(middleware);
        await store.InitializeAsync();

        using (store.BeginInternalMiddlewareChange())
        {
            Assert.True(middleware.IsInsideChange);
            _dispatcher.Dispatch("dropped");
        }

        Assert.False(middleware.IsInsideChange);
        Assert.Single(middleware.Lines, "change ends");
        Assert.DoesNotContain("dropped", _actions);
    }

    [Fact]
    public async Task Subscriber_hears_of_actions_assignable_to_its_type_until_it_unsubscribes()
    {
        var store = NewStore();
        await store.InitializeAsync();
        var heard = new List<IComparable>();
        var subscriber = new object();
        store.SubscribeToAction<IComparable>(subscriber, heard.Add);
        _dispatcher.Dispatch("text");
        _dispatcher.Dispatch(new object());

        store.GetActionUnsubscriberAsIDisposable(subscriber).Dispose();
        _dispatcher.Dispatch("too late");

        Assert.Equal(["text"], heard);
    }

    [Fact]
    public async Task Disposed_store_hears_of_nothing_any_more()
    {
        var store = NewStore();
        await store.InitializeAsync();

        ((IDisposable)store).Dispose();
        _dispatcher.Dispatch("too late");

        Assert.Single(_actions);
    }

    private Store NewStore()
    {
        var store = new Store(_dispatcher);
        store.AddFeature(_feature);
        store.SubscribeToAction<object>(_actions, _actions.Add);
        return store;
    }
}
