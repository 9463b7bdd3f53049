using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Monitoring;

/// <summary>A clock that a test moves, and that knows how many sleepers wait for it: when all of them sleep, everything that could happen has happened.</summary>
internal sealed class SteppedTime() : FakeTimeProvider(Testing.A.Time)
{
    private readonly Lock _lock = new();
    private readonly List<(int Sleepers, TaskCompletionSource Reached)> _waiters = [];
    private int _sleepers;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isAwake = 0;
        void Wake()
        {
            if (Interlocked.Exchange(ref isAwake, 1) == 0)
            {
                Count(-1);
            }
        }

        var timer = base.CreateTimer(
            inner =>
            {
                Wake();
                callback(inner);
            },
            state,
            dueTime,
            period);

        // Only now: a sleeper that is counted before its timer is set would let the test move the clock under it, and it would sleep for longer.
        Count(+1);
        return new CountedTimer(timer, Wake);
    }

    /// <summary>Waits until exactly this many sleepers sleep.</summary>
    public Task SleepersAsync(int sleepers, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_sleepers == sleepers)
            {
                return Task.CompletedTask;
            }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiters.Add((sleepers, reached));
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        }
    }

    /// <summary>Lets time pass in steps; after each one everybody has done what was due and sleeps again.</summary>
    public async Task PassAsync(TimeSpan span, TimeSpan step, int sleepers, CancellationToken cancellationToken)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += step)
        {
            Advance(step);
            await SleepersAsync(sleepers, cancellationToken);
        }
    }

    private void Count(int change)
    {
        lock (_lock)
        {
            _sleepers += change;
            foreach (var waiter in _waiters.FindAll(waiter => waiter.Sleepers == _sleepers))
            {
                waiter.Reached.TrySetResult();
                _waiters.Remove(waiter);
            }
        }
    }

    private sealed class CountedTimer(ITimer timer, Action wake) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            timer.Dispose();
            wake();
        }

        public async ValueTask DisposeAsync()
        {
            await timer.DisposeAsync();
            wake();
        }
    }
}
