using Microsoft.Extensions.Time.Testing;

namespace Fluxor.Tests;

/// <summary>A clock that knows how many of its timers nobody has disposed yet.</summary>
internal sealed class TrackingTimeProvider : FakeTimeProvider
{
    private int _liveTimers;

    public int LiveTimers => _liveTimers;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _liveTimers);
        return new TrackedTimer(base.CreateTimer(callback, state, dueTime, period), () => Interlocked.Decrement(ref _liveTimers));
    }

    private sealed class TrackedTimer(ITimer timer, Action onDispose) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            onDispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
