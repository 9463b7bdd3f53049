using System.Threading.Channels;
using Fluxor.Tests.ByHand;

namespace Fluxor.Tests;

public sealed class EffectFailureTests : IDisposable
{
    private readonly Dispatcher _dispatcher = new();
    private readonly Store _store;
    private readonly Channel<Exception> _reported = Channel.CreateUnbounded<Exception>();

    public EffectFailureTests()
    {
        _store = new Store(_dispatcher);
        _store.UnhandledException += (_, e) => _reported.Writer.TryWrite(e.Exception);
    }

    public void Dispose() => ((IDisposable)_store).Dispose();

    [Fact]
    public async Task Failure_before_the_first_await_is_reported_and_keeps_no_other_effect_from_running()
    {
        await _store.InitializeAsync();
        var otherRan = false;
        _store.AddEffect(new ScriptedEffect((_, _) => throw new InvalidOperationException("at once")));
        _store.AddEffect(new ScriptedEffect((_, _) =>
        {
            otherRan = true;
            return Task.CompletedTask;
        }));

        _dispatcher.Dispatch("action");

        Assert.True(otherRan);
        Assert.Equal("at once", (await NextAsync()).Message);
    }

    [Fact]
    public async Task Failure_after_the_first_await_is_reported()
    {
        await _store.InitializeAsync();
        var answer = new TaskCompletionSource();
        _store.AddEffect(new ScriptedEffect(async (_, _) => await answer.Task));
        _dispatcher.Dispatch("action");

        answer.SetException(new InvalidOperationException("later"));

        Assert.Equal("later", (await NextAsync()).Message);
    }

    [Fact]
    public async Task Failures_of_several_effects_and_of_one_effect_are_all_reported()
    {
        await _store.InitializeAsync();
        _store.AddEffect(new ScriptedEffect((_, _) => Task.FromException(new InvalidOperationException("a"))));
        _store.AddEffect(new ScriptedEffect((_, _) => Task.WhenAll(
            Task.FromException(new InvalidOperationException("b")),
            Task.FromException(new InvalidOperationException("c")))));

        _dispatcher.Dispatch("action");

        string[] messages = [(await NextAsync()).Message, (await NextAsync()).Message, (await NextAsync()).Message];
        Assert.Equal(["a", "b", "c"], messages.Order());
    }

    [Fact]
    public async Task Failure_is_reported_while_another_effect_of_the_action_still_runs()
    {
        await _store.InitializeAsync();
        var endless = new TaskCompletionSource();
        _store.AddEffect(new ScriptedEffect((_, _) => endless.Task));
        _store.AddEffect(new ScriptedEffect((_, _) => Task.FromException(new InvalidOperationException("now"))));

        _dispatcher.Dispatch("action");

        Assert.Equal("now", (await NextAsync()).Message);
        Assert.False(endless.Task.IsCompleted);
    }

    [Fact]
    public async Task Cancelled_effect_is_reported()
    {
        await _store.InitializeAsync();
        _store.AddEffect(new ScriptedEffect((_, _) => Task.FromCanceled(new CancellationToken(canceled: true))));

        _dispatcher.Dispatch("action");

        Assert.IsType<TaskCanceledException>(await NextAsync());
    }

    [Fact]
    public async Task Effect_without_a_task_is_reported()
    {
        await _store.InitializeAsync();
        _store.AddEffect(new ScriptedEffect((_, _) => null!));

        _dispatcher.Dispatch("action");

        Assert.Contains("null", (await NextAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_of_a_failure_runs_outside_the_lock()
    {
        await _store.InitializeAsync();
        _store.AddEffect(new ScriptedEffect((action, _) =>
            action is "bad" ? Task.FromException(new InvalidOperationException("bad")) : Task.CompletedTask));
        var dispatching = Environment.CurrentManagedThreadId;
        var handling = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var dispatched = false;
        _store.UnhandledException += (_, _) =>
            handling.TrySetResult(Environment.CurrentManagedThreadId != dispatching || Volatile.Read(ref dispatched));

        _dispatcher.Dispatch("bad");
        Volatile.Write(ref dispatched, true);

        Assert.True(await handling.Task.WaitAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Failure_of_a_late_middleware_is_reported()
    {
        await _store.InitializeAsync();

        _store.AddMiddleware(new RecordingMiddleware { Start = Task.FromException(new InvalidOperationException("late")) });

        Assert.Equal("late", (await NextAsync()).Message);
    }

    private async Task<Exception> NextAsync() =>
        await _reported.Reader.ReadAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
}
