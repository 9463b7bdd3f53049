namespace Fluxor.Tests;

public sealed class DispatcherTests
{
    private readonly Dispatcher _dispatcher = new();
    private readonly List<object> _received = [];

    [Fact]
    public void Actions_wait_for_a_subscriber_and_keep_their_order()
    {
        _dispatcher.Dispatch("first");
        _dispatcher.Dispatch("second");

        _dispatcher.ActionDispatched += (_, e) => _received.Add(e.Action);
        _dispatcher.Dispatch("third");

        Assert.Equal(["first", "second", "third"], _received);
    }

    [Fact]
    public void Action_dispatched_by_a_subscriber_comes_after_the_present_one()
    {
        _dispatcher.ActionDispatched += (_, e) =>
        {
            if (e.Action is "outer")
            {
                _dispatcher.Dispatch("inner");
            }

            _received.Add(e.Action);
        };

        _dispatcher.Dispatch("outer");

        Assert.Equal(["outer", "inner"], _received);
    }

    [Fact]
    public void Action_after_a_failed_delivery_is_still_delivered()
    {
        _dispatcher.ActionDispatched += (_, e) =>
        {
            _received.Add(e.Action);
            if (e.Action is "bad")
            {
                throw new InvalidOperationException("refused");
            }
        };

        Assert.Throws<InvalidOperationException>(() => _dispatcher.Dispatch("bad"));
        _dispatcher.Dispatch("good");

        Assert.Equal(["bad", "good"], _received);
    }

    [Fact]
    public async Task Actions_from_many_threads_are_all_delivered_one_at_a_time()
    {
        var inside = 0;
        var overlaps = 0;
        _dispatcher.ActionDispatched += (_, e) =>
        {
            overlaps += Interlocked.Increment(ref inside) - 1;
            _received.Add(e.Action);
            Interlocked.Decrement(ref inside);
        };

        await Parallel.ForAsync(
            0, 2000, TestContext.Current.CancellationToken, (i, _) => { _dispatcher.Dispatch(i); return ValueTask.CompletedTask; });

        Assert.Equal(Enumerable.Range(0, 2000), _received.Cast<int>().Order());
        Assert.Equal(0, overlaps);
    }

    [Fact]
    public void Null_is_not_an_action() => Assert.Throws<ArgumentNullException>(() => _dispatcher.Dispatch(null!));
}
