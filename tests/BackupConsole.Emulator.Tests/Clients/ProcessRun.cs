using System.ComponentModel;
using System.Diagnostics;

namespace BackupConsole.Emulator.Tests.Clients;

/// <summary>What a program that has ended left: its exit code and all that it printed.</summary>
internal sealed record ProcessRun(int ExitCode, string Output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <returns>Null when there is no such program.</returns>
    public static async Task<ProcessRun?> TryAsync(
        string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Longest);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new ProcessRun(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return new ProcessRun(-1, $"{program} {string.Join(' ', arguments)} had not ended after {Longest}.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
