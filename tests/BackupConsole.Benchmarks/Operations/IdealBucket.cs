namespace BackupConsole.Benchmarks.Operations;

/// <summary>A token bucket that always has somebody at it: nothing that keeps to its rate is faster.</summary>
/// <param name="Rate">Calls a second.</param>
/// <param name="Burst">Calls that may go at once.</param>
internal sealed record IdealBucket(double Rate, double Burst)
{
    /// <summary>The bucket of AWS's rates, or of a share of them, with a burst of one second.</summary>
    public static IdealBucket Of(double publishedRate, double share) => new(publishedRate * share, publishedRate * share);

    /// <summary>From the first call to the last one.</summary>
    public TimeSpan Makespan(int calls) => TimeSpan.FromSeconds(Math.Max(0, calls - Burst) / Rate);
}
