using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BackupConsole.Emulator.Tests.Infrastructure;

namespace BackupConsole.Benchmarks.Emulator;

/// <summary>What a list of 100 items and a durable write cost, beside what bounds them: HTTP itself, another emulator of an AWS service, and a commit.</summary>
internal static class EmulatorBenchmark
{
    private const string Region = "eu-central-1";
    private const int Vaults = 100;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        await Child.InstallNodePackagesAsync(cancellationToken);
        var table = new Table($"{Load.Connections} connections, as fast as answered", "Requests/s", "p99, ms", "Of the static answer");
        var plain = await WithAsync(Environment.ProcessPath!, ["serve", Servers.StaticAnswer], (http, address) => Load.RunAsync(http, () => new HttpRequestMessage(HttpMethod.Get, address), cancellationToken));
        Add(table, "Static Kestrel answer of 40 KB", plain, plain);
        var (list, write) = await WithAsync(Environment.ProcessPath!, ["serve", Servers.Emulator], (http, address) => EmulatorAsync(http, address, cancellationToken));
        Add(table, $"Emulator, ListBackupVaults of {Vaults}", list, plain);
        Add(table, "dynalite, ListTables of 100", await WithAsync("node", ["dynalite.mjs"], (http, address) => Load.RunAsync(http, () => ListTables(address), cancellationToken)), plain);
        Add(table, "Emulator, TagResource (durable write)", write, plain);
        Add(table, "Bare SQLite commit loop, one connection", CommitLoop.Run(), plain);
        table.End();
    }

    private static void Add(Table table, string name, Rate rate, Rate plain) => table.Add(
        name,
        rate.PerSecond.ToString("N0", CultureInfo.InvariantCulture),
        rate.P99Milliseconds.ToString("0.0", CultureInfo.InvariantCulture),
        (rate.PerSecond / plain.PerSecond).ToString("0.00", CultureInfo.InvariantCulture) + "×");

    private static async Task<(Rate List, Rate Write)> EmulatorAsync(HttpClient http, Uri address, CancellationToken cancellationToken)
    {
        for (var number = 0; number < Vaults; number++)
        {
            using var answer = await http.SendAsync(Signed(HttpMethod.Put, new Uri(address, $"backup-vaults/vault-{number}"), "{}"u8.ToArray()), cancellationToken);
            answer.EnsureSuccessStatusCode();
        }

        var list = await Load.RunAsync(http, () => Signed(HttpMethod.Get, new Uri(address, $"backup-vaults/?maxResults={Vaults}"), []), cancellationToken);
        var vault = Uri.EscapeDataString($"arn:aws:backup:{Region}:{Servers.Key.AccountId}:backup-vault:vault-7");
        var tags = JsonSerializer.SerializeToUtf8Bytes(new { Tags = new { team = "payments" } });
        return (list, await Load.RunAsync(http, () => Signed(HttpMethod.Post, new Uri(address, $"tags/{vault}"), tags), cancellationToken));
    }

    private static HttpRequestMessage Signed(HttpMethod method, Uri address, byte[] body, string service = "backup", Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, address) { Content = new ByteArrayContent(body) };
        change?.Invoke(request);
        SigV4Signer.Sign(request, body, Credentials.Of(Servers.Key), Region, service, TimeProvider.System.GetUtcNow());
        return request;
    }

    private static HttpRequestMessage ListTables(Uri address) => Signed(HttpMethod.Post, address, "{\"Limit\":100}"u8.ToArray(), "dynamodb", request =>
    {
        request.Headers.TryAddWithoutValidation("X-Amz-Target", "DynamoDB_20120810.ListTables");
        request.Content!.Headers.ContentType = new("application/x-amz-json-1.0");
    });

    private static async Task<T> WithAsync<T>(string program, IEnumerable<string> arguments, Func<HttpClient, Uri, Task<T>> measure)
    {
        using var server = Child.Start(program, arguments);
        try
        {
            var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{program} wrote no address.");
            using var http = new HttpClient();
            return await measure(http, new Uri(address));
        }
        finally
        {
            Stop(server);
        }
    }

    private static void Stop(Process server)
    {
        server.Kill();
        server.WaitForExit();
    }
}
