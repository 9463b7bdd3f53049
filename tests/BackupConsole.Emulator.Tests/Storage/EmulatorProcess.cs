using System.Diagnostics;
using System.Text.RegularExpressions;

namespace BackupConsole.Emulator.Tests.Storage;

/// <summary>The emulator as a process of its own, so that it can be killed.</summary>
internal sealed partial class EmulatorProcess : IAsyncDisposable
{
    private readonly Process _process;

    private EmulatorProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<EmulatorProcess> StartAsync(string folder, string credentials)
    {
        var process = Start("--urls", "http://127.0.0.1:0", "--seed", "Empty", "--data", folder, "--credentials", credentials, "--strict");
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (AddressLine().Match(line) is { Success: true } match)
            {
                return new EmulatorProcess(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException($"The emulator did not start: {await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EmulatorHost).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The emulator's process did not start.");
    }

    /// <summary>SIGKILL: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/?")]
    private static partial Regex AddressLine();
}
