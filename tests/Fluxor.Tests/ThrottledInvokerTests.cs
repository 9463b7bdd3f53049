using Fluxor.UnsupportedClasses;

namespace Fluxor.Tests;

public sealed class ThrottledInvokerTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(200);
    private readonly TrackingTimeProvider _clock = new();
    private int _runs;

    [Fact]
    public void Invoke_without_a_limit_runs_every_time()
    {
        using var invoker = new ThrottledInvoker(() => _runs++, _clock);

        invoker.Invoke(0);
        invoker.Invoke(0);

        Assert.Equal(2, _runs);
        Assert.Equal(0, _clock.LiveTimers);
    }

    [Fact]
    public void First_call_runs_at_once_and_the_following_ones_run_together_at_the_end_of_the_window()
    {
        using var invoker = new ThrottledInvoker(() => _runs++, _clock);

        invoker.Invoke(5);
        invoker.Invoke(5);
        invoker.Invoke(5);
        Assert.Equal(1, _runs);

        _clock.Advance(Window - TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, _runs);

        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(2, _runs);

        _clock.Advance(Window * 10);
        Assert.Equal(2, _runs);
    }

    [Fact]
    public void Last_value_always_arrives()
    {
        var value = 0;
        var seen = new List<int>();
        using var invoker = new ThrottledInvoker(() => seen.Add(value), _clock);

        for (value = 1; value <= 100; value++)
        {
            invoker.Invoke(5);
            _clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        value = 100;
        _clock.Advance(Window);
        Assert.Equal(100, seen[^1]);
        Assert.InRange(seen.Count, 5, 7);
    }

    [Fact]
    public void Call_during_a_run_is_followed_by_another_run()
    {
        ThrottledInvoker? invoker = null;
        using var created = invoker = new ThrottledInvoker(
            () =>
            {
                if (++_runs <= 2)
                {
                    invoker!.Invoke(5);
                }
            },
            _clock);

        invoker.Invoke(5);
        Assert.Equal(1, _runs);

        _clock.Advance(Window);
        Assert.Equal(2, _runs);

        _clock.Advance(Window);
        Assert.Equal(3, _runs);
    }

    [Fact]
    public void Call_after_a_quiet_window_runs_at_once()
    {
        using var invoker = new ThrottledInvoker(() => _runs++, _clock);
        invoker.Invoke(5);
        _clock.Advance(Window);

        invoker.Invoke(5);

        Assert.Equal(2, _runs);
    }

    [Fact]
    public void Disposal_drops_the_waiting_run_and_its_timer()
    {
        var invoker = new ThrottledInvoker(() => _runs++, _clock);
        invoker.Invoke(5);
        invoker.Invoke(5);
        Assert.Equal(1, _clock.LiveTimers);

        invoker.Dispose();
        _clock.Advance(Window * 2);
        invoker.Invoke(0);
        invoker.Invoke(5);

        Assert.Equal(1, _runs);
        Assert.Equal(0, _clock.LiveTimers);
    }

    [Fact]
    public void Failed_run_at_the_end_of_a_window_does_not_stop_the_next()
    {
        using var invoker = new ThrottledInvoker(
            () =>
            {
                if (++_runs == 2)
                {
                    throw new InvalidOperationException("redraw failed");
                }
            },
            _clock);
        invoker.Invoke(5);
        invoker.Invoke(5);
        _clock.Advance(Window);

        invoker.Invoke(5);
        _clock.Advance(Window);

        Assert.Equal(3, _runs);
    }
}
