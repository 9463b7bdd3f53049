using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>The real console as a child process with a data folder of its own: started, killed and started again like by an operator.</summary>
internal sealed partial class ConsoleProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _dataFolder = Directory.CreateTempSubdirectory("backupconsole-e2e-");
    private readonly StringBuilder _log = new();
    private readonly Lock _writing = new();
    private readonly IReadOnlyDictionary<string, string> _settings;
    private Process? _process;

    private ConsoleProcess(IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings;
        Address = new Uri($"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}");
    }

    public Uri Address { get; }

    public string DataFolder => _dataFolder.FullName;

    /// <summary>Asked for anew after every start: the emulator takes another port each time.</summary>
    public EmulatorAdmin Emulator => new(new Uri(EmulatorLine().Matches(Log)[^1].Groups[1].Value));

    public Uri SignInLink => new(SignInLine().Match(Log).Groups[1].Value);

    /// <summary>What all its runs have printed.</summary>
    public string Log
    {
        get
        {
            lock (_writing)
            {
                return _log.ToString();
            }
        }
    }

    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="settings">Environment variables; without connections among them it watches its demo.</param>
    /// <param name="hasYear">Whether the demo's older year comes into the history beside the test, which keeps a processor busy for about a minute.</param>
    public static async Task<ConsoleProcess> StartNewAsync(CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? settings = null, bool hasYear = true)
    {
        var console = new ConsoleProcess(settings ?? new Dictionary<string, string>());
        try
        {
            if (!hasYear)
            {
                var demo = Directory.CreateDirectory(Path.Combine(console.DataFolder, "demo"));
                await File.WriteAllTextAsync(Path.Combine(demo.FullName, "history-imported"), "", cancellationToken);
            }

            await console.StartAsync(cancellationToken);
            await Eventually.SeesAsync("the one-time link", () => Task.FromResult(console.Log), log => SignInLine().IsMatch(log), cancellationToken);
            return console;
        }
        catch
        {
            await console.DisposeAsync();
            throw;
        }
    }

    /// <summary>One that nobody listens on now.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it on the same port and data folder as before.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Console, "--urls", Address.GetLeftPart(UriPartial.Authority)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = DataFolder,
        };
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("CONNECTIONS__", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DATA_FOLDER"] = DataFolder;
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        AppDomain.CurrentDomain.ProcessExit += EndWithTests;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        using var client = new HttpClient { BaseAddress = Address, Timeout = Eventually.Deadline };
        await Eventually.SeesAsync("the console to be ready", () => ReadinessAsync(client, cancellationToken), answer => answer == "OK", cancellationToken);
    }

    /// <summary>SIGKILL: it gets no chance to say goodbye.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            Forget();
        }
    }

    /// <summary>SIGTERM, as a service manager sends it.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync(TimeSpan deadline)
    {
        var process = _process ?? throw new InvalidOperationException("The console does not run.");
        using var patience = new CancellationTokenSource(deadline);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(patience.Token);
        var code = process.ExitCode;
        Forget();
        return code;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _dataFolder.Delete(recursive: true);
    }

    private async Task<string> ReadinessAsync(HttpClient client, CancellationToken cancellationToken)
    {
        if (_process is { HasExited: true } ended)
        {
            throw new InvalidOperationException($"The console ended with code {ended.ExitCode}.\n{Log}");
        }

        try
        {
            using var response = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative), cancellationToken);
            return response.StatusCode.ToString();
        }
        catch (HttpRequestException refused)
        {
            return refused.Message;
        }
    }

    private void Keep(string? line)
    {
        lock (_writing)
        {
            _log.AppendLine(line);
        }
    }

    private void EndWithTests(object? sender, EventArgs args) => _process?.Kill(entireProcessTree: true);

    private void Forget()
    {
        AppDomain.CurrentDomain.ProcessExit -= EndWithTests;
        _process?.Dispose();
        _process = null;
    }

    [GeneratedRegex(@"^Open (http\S+)", RegexOptions.Multiline)]
    private static partial Regex SignInLine();

    [GeneratedRegex(@"The demo's emulator of AWS Backup listens on (http\S+)")]
    private static partial Regex EmulatorLine();
}
