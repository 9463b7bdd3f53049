namespace BackupConsole.Benchmarks.Engine;

/// <summary>A year of 20 plans.</summary>
internal static class EngineBenchmark
{
    public static void Run()
    {
    }
}
