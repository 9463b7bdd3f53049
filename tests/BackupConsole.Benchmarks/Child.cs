using System.Diagnostics;

namespace BackupConsole.Benchmarks;

/// <summary>A process that a benchmark starts and waits for.</summary>
internal static class Child
{
    /// <summary>Where the peers' scripts are.</summary>
    public static string Peers { get; } = Path.Combine(AppContext.BaseDirectory, "Peers");

    /// <summary>Runs to the end and returns what it wrote; what it says of errors goes to our own.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    public static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = Peers };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }

    /// <summary>The npm packages of the peers, at the versions of their lock file.</summary>
    public static async Task InstallNodePackagesAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(Path.Combine(Peers, "node_modules")))
        {
            await RunAsync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], cancellationToken);
        }
    }
}
