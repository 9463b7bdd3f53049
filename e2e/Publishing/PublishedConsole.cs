using System.Diagnostics;
using System.Net;
using BackupConsole.E2E.Infrastructure;

namespace BackupConsole.E2E.Publishing;

/// <summary>What the Dockerfile makes, run as a container would run it: another user, a root that cannot be written, one data folder.</summary>
public sealed class PublishedConsole
{
    private const string UnprivilegedUser = "65534";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_published_console_runs_unprivileged_on_a_read_only_root()
    {
        var folder = Directory.CreateTempSubdirectory("backupconsole-published-");
        Process? console = null;
        try
        {
            var app = Path.Combine(folder.FullName, "app");
            var publish = await RunAsync("dotnet", ["publish", Path.Combine(Repository.Root, "src", "BackupConsole"), "-c", "Release", "-o", app, "-p:UseAppHost=false", "-v", "quiet", "-nologo"]);
            Assert.True(publish.Code == 0, publish.Output);
            var data = Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
            var port = ConsoleProcess.FreePort();
            console = Start(Sandboxed(app, data.FullName, port, []));
            var log = ReadAsync(console);
            using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = Eventually.Deadline };
            await Eventually.SeesAsync("the published console to be ready", () => ReadinessAsync(console, client, log), answer => answer == "OK", Cancelled);

            var health = await RunAsync("bwrap", Sandboxed(app, data.FullName, port, ["--healthcheck"]));
            Assert.True(health.Code == 0, health.Output);
            await ExpectCompressedAsync(client);
            Assert.True(File.Exists(Path.Combine(data.FullName, "backupconsole.db")));
        }
        finally
        {
            console?.Kill(entireProcessTree: true);
            if (console is not null)
            {
                await console.WaitForExitAsync(CancellationToken.None);
                console.Dispose();
            }

            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// The environment of the Dockerfile, but on loopback: this is a test, and not a container. It is ended by us and not with --die-with-parent, which kills it as soon as
    /// the thread that started it is gone, and threads of the pool come and go.
    /// </summary>
    private static string[] Sandboxed(string app, string data, int port, string[] arguments) =>
    [
        "--unshare-user", "--uid", UnprivilegedUser, "--gid", UnprivilegedUser, "--unshare-pid",
        "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", "--ro-bind", app, "/tmp/app", "--bind", data, "/tmp/data", "--chdir", "/tmp/app",
        "--setenv", "DATA_FOLDER", "/tmp/data", "--setenv", "ASPNETCORE_URLS", $"http://127.0.0.1:{port}", "--setenv", "DOTNET_EnableDiagnostics", "0", "--setenv", "DOTNET_gcServer", "0",
        "dotnet", "BackupConsole.dll", .. arguments,
    ];

    private static async Task ExpectCompressedAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_content/MudBlazor/MudBlazor.min.css");
        request.Headers.Add("Accept-Encoding", "gzip, br");
        using var answer = await client.SendAsync(request, Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(Assert.Single(answer.Content.Headers.ContentEncoding) is "br" or "gzip");
    }

    private static async Task<string> ReadinessAsync(Process console, HttpClient client, Task<string> log)
    {
        if (console.HasExited)
        {
            throw new InvalidOperationException($"The published console ended with code {console.ExitCode}.\n{await log}");
        }

        try
        {
            using var answer = await client.GetAsync("/healthz/ready", Cancelled);
            return answer.StatusCode.ToString();
        }
        catch (HttpRequestException refused)
        {
            return refused.Message;
        }
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string[] arguments)
    {
        using var process = Start(arguments, program);
        var output = await ReadAsync(process);
        await process.WaitForExitAsync(Cancelled);
        return (process.ExitCode, output);
    }

    private static Process Start(string[] arguments, string program = "bwrap") =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static async Task<string> ReadAsync(Process process) =>
        string.Concat(await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Cancelled), process.StandardError.ReadToEndAsync(Cancelled)));
}
