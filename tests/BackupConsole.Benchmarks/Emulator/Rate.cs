namespace BackupConsole.Benchmarks.Emulator;

/// <summary>How many a second, and how long all but the slowest hundredth took at most.</summary>
internal sealed record Rate(double PerSecond, double P99Milliseconds)
{
    public static Rate Of(List<TimeSpan> times, TimeSpan elapsed)
    {
        times.Sort();
        return new Rate(times.Count / elapsed.TotalSeconds, times[(int)(times.Count * 0.99)].TotalMilliseconds);
    }
}
