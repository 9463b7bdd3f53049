using System.Diagnostics;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>Waits for a condition, however slow the machine is; what never comes fails with what was seen last.</summary>
internal static class Eventually
{
    /// <summary>Generous, because two busy cores must be enough.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    public static async Task<T> SeesAsync<T>(string what, Func<Task<T>> look, Func<T, bool> isIt, CancellationToken cancellationToken)
    {
        var started = Stopwatch.StartNew();
        using var ticks = new PeriodicTimer(Interval);
        while (true)
        {
            var seen = await look();
            if (isIt(seen))
            {
                return seen;
            }

            if (started.Elapsed > Deadline)
            {
                throw new TimeoutException($"Waited {Deadline.TotalSeconds} s for {what}; seen last: {seen}");
            }

            await ticks.WaitForNextTickAsync(cancellationToken);
        }
    }
}
