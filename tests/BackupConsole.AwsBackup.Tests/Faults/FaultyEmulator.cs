using System.Net.Http.Json;
using System.Text.Json;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Emulator;
using BackupConsole.Emulator.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>An emulator of its own, whose faults and requests a test can see, and the service layer in front of it.</summary>
internal sealed class FaultyEmulator : IAsyncDisposable
{
    public const string Account = "111122223333";
    public const string Role = $"arn:aws:iam::{Account}:role/service-role/AWSBackupDefaultServiceRole";

    private static readonly EmulatorCredential Key = new() { AccessKeyId = "AKIAFAULTS", SecretAccessKey = "secret", AccountId = Account };
    private readonly EmulatorHost _host;
    private readonly EmulatorCredential _key;
    private readonly HttpClient _admin;

    private FaultyEmulator(EmulatorHost host, EmulatorCredential key, AwsBackupOptions? options = null)
    {
        (_host, _key) = (host, key);
        _admin = new HttpClient { BaseAddress = host.BaseAddress };

        // These tests count what is sent, not how long it waits for the budget.
        AccountId = key.AccountId;
        Connection = AwsUnderTest.ConnectionTo(host.BaseAddress, new EmulatorKeys(key.AccessKeyId, key.SecretAccessKey));
        Aws = new AwsUnderTest([Connection], options ?? new AwsBackupOptions { BudgetShare = 1000 });
    }

    public AwsUnderTest Aws { get; }

    public string AccountId { get; }

    public AwsConnection Connection { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An empty estate.</summary>
    public static async Task<FaultyEmulator> StartAsync(AwsBackupOptions? options = null) =>
        new(await StartHostAsync(new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [Key] }), Key, options);

    /// <summary>The demo's, which has a list of everything.</summary>
    public static async Task<FaultyEmulator> StartDemoAsync()
    {
        var host = await StartHostAsync(new EmulatorOptions());
        return new(host, host.Accounts[0].Credential);
    }

    public static string Volume(int number) => $"arn:aws:ec2:eu-central-1:{Account}:volume/vol-{number:x8}";

    public async Task OrderAsync(object order)
    {
        using var answer = await _admin.PostAsJsonAsync(new Uri("/_emulator/faults", UriKind.Relative), order, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    public Task PassAsync(TimeSpan span) => SetClockAsync(new { advanceSeconds = span.TotalSeconds });

    /// <summary>From now on no plan and no job of the estate moves.</summary>
    public Task StopTimeAsync() => SetClockAsync(new { paused = true });

    public async Task HealAsync()
    {
        using var answer = await _admin.DeleteAsync(new Uri("/_emulator/faults", UriKind.Relative), Cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<List<SeenRequest>> SeenAsync(string? operation = null)
    {
        var log = await _admin.GetFromJsonAsync<JsonElement>(new Uri("/_emulator/requests", UriKind.Relative), Cancellation);
        return
        [
            .. log.GetProperty("requests").EnumerateArray()
                .Select(request => new SeenRequest(
                    request.GetProperty("operation").GetString()!,
                    request.GetProperty("time").GetDateTimeOffset(),
                    request.GetProperty("status").GetInt32(),
                    request.GetProperty("fault").GetString()))
                .Where(request => operation is null || request.Operation == operation),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        Aws.Dispose();
        _admin.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>A call that the service layer does not make.</summary>
    public async Task<JsonElement> SignedAsync(HttpMethod method, string target, object? body)
    {
        var bytes = body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(body);
        using var request = new HttpRequestMessage(method, new Uri(_host.BaseAddress, target)) { Content = new ByteArrayContent(bytes) };
        SigV4Signer.Sign(request, bytes, Credentials.Of(_key), Connection.Region, "backup", TimeProvider.System.GetUtcNow());
        using var answer = await _admin.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, text);
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private async Task SetClockAsync(object change)
    {
        using var answer = await _admin.PostAsJsonAsync(new Uri("/_emulator/clock", UriKind.Relative), change, Cancellation);
        answer.EnsureSuccessStatusCode();
    }

    private static Task<EmulatorHost> StartHostAsync(EmulatorOptions options) =>
        EmulatorHost.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, Cancellation);
}
