using BackupConsole.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Benchmarks.Emulator;

/// <summary>What is measured runs in processes of its own. Each writes its address and stops when it is told to.</summary>
internal static class Servers
{
    public const string Emulator = "emulator";
    public const string StaticAnswer = "static";

    public static EmulatorCredential Key { get; } = new() { AccessKeyId = "AKIABENCHMARK", SecretAccessKey = "benchmark-secret", AccountId = "111122223333" };

    public static async Task ServeEmulatorAsync(CancellationToken cancellationToken)
    {
        var options = new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [Key], IsStrict = true };
        await using var host = await EmulatorHost.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, cancellationToken);
        await SayAndWaitAsync(host.BaseAddress.AbsoluteUri, cancellationToken);
    }

    /// <summary>As many bytes as a list of 100 vaults has, from memory: what Kestrel itself costs.</summary>
    public static async Task ServeStaticAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var answer = new byte[40_000];
        app.Run(http =>
        {
            http.Response.ContentLength = answer.Length;
            return http.Response.Body.WriteAsync(answer, http.RequestAborted).AsTask();
        });
        await app.StartAsync(cancellationToken);
        await SayAndWaitAsync(app.Urls.First(), cancellationToken);
    }

    private static async Task SayAndWaitAsync(string address, CancellationToken cancellationToken)
    {
        Console.WriteLine(address);
        var stopped = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
    }
}
