using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackupConsole.E2E.Infrastructure;

/// <summary>
/// The emulator as a process of its own, which a console reaches as it reaches AWS: by connections with an endpoint and profiles. What it answers can be settled before a
/// console asks for the first time. Its jobs take seconds.
/// </summary>
internal sealed partial class EmulatorProcess : IAsyncDisposable
{
    public const string Region = "eu-central-1";

    /// <summary>The profile of the demo's production account.</summary>
    public const string Production = "production";

    /// <summary>The profile of an account without any inventory: it owns whatever it names.</summary>
    public const string Other = "other";

    private static readonly HttpClient Client = new() { Timeout = Eventually.Deadline };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("backupconsole-e2e-emulator-");
    private readonly StringBuilder _output = new();
    private readonly Lock _writing = new();
    private readonly Process _process = new();

    private EmulatorProcess() => Address = new Uri($"http://127.0.0.1:{ConsoleProcess.FreePort().ToString(CultureInfo.InvariantCulture)}");

    public Uri Address { get; }

    public EmulatorAdmin Admin => new(Address);

    public static async Task<EmulatorProcess> StartAsync(CancellationToken cancellationToken)
    {
        var emulator = new EmulatorProcess();
        emulator.Begin();
        await Eventually.SeesAsync("the emulator's accounts", () => Task.FromResult(emulator.Output), output => Accounts().Count(output) >= 3, cancellationToken);
        await emulator.WriteProfilesAsync(cancellationToken);
        return emulator;
    }

    /// <summary>Settings of a console that has these accounts as connections, each under the name of its profile.</summary>
    public Dictionary<string, string> ConsoleSettings(params ReadOnlySpan<string> profiles)
    {
        var settings = new Dictionary<string, string> { ["AWS_SHARED_CREDENTIALS_FILE"] = Profiles };
        foreach (var profile in profiles)
        {
            settings[$"CONNECTIONS__{profile}__REGIONS"] = Region;
            settings[$"CONNECTIONS__{profile}__PROFILE"] = profile;
            settings[$"CONNECTIONS__{profile}__ENDPOINT"] = Address.GetLeftPart(UriPartial.Authority);
        }

        return settings;
    }

    /// <summary>Asks as the account without inventory does. Its key is unknown, so nobody looks at the signature.</summary>
    public async Task<T?> AskAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        var now = TimeProvider.System.GetUtcNow();
        var day = now.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        request.Headers.TryAddWithoutValidation("Authorization", $"AWS4-HMAC-SHA256 Credential=AKIAOTHER/{day}/{Region}/backup/aws4_request, SignedHeaders=host, Signature=0");
        request.Headers.TryAddWithoutValidation("X-Amz-Date", now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, options: JsonSerializerOptions.Default);
            await request.Content.LoadIntoBufferAsync(cancellationToken);
        }

        using var answer = await Client.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<T>(text) : throw new InvalidOperationException($"{method} {path}: {text}");
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= EndWithTests;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Profiles => Path.Combine(_folder.FullName, "credentials");

    private string Output
    {
        get
        {
            lock (_writing)
            {
                return _output.ToString();
            }
        }
    }

    private void Begin()
    {
        _process.StartInfo = new ProcessStartInfo(
            "dotnet",
            [Repository.Emulator, "--urls", Address.GetLeftPart(UriPartial.Authority), "--data", Path.Combine(_folder.FullName, "state"), "--job-duration-factor", "0.0005"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        AppDomain.CurrentDomain.ProcessExit += EndWithTests;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private async Task WriteProfilesAsync(CancellationToken cancellationToken)
    {
        var production = Accounts().Matches(Output).Single(match => match.Groups["name"].Value == Production);
        await File.WriteAllTextAsync(
            Profiles,
            $"""
             [{Production}]
             aws_access_key_id = {production.Groups["id"].Value}
             aws_secret_access_key = {production.Groups["secret"].Value}

             [{Other}]
             aws_access_key_id = AKIAOTHER
             aws_secret_access_key = unknown

             """,
            cancellationToken);
    }

    private void Keep(string? line)
    {
        lock (_writing)
        {
            _output.AppendLine(line);
        }
    }

    private void EndWithTests(object? sender, EventArgs args) => _process.Kill(entireProcessTree: true);

    [GeneratedRegex(@"^\d{12} (?<name>\S+): AWS_ACCESS_KEY_ID=(?<id>\S+) AWS_SECRET_ACCESS_KEY=(?<secret>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Accounts();
}
