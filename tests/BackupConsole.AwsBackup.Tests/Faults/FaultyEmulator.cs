using System.Net.Http.Json;
using System.Text.Json;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Emulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.AwsBackup.Tests.Faults;

/// <summary>An emulator of its own, whose faults and requests a test can see, and the service layer in front of it.</summary>
internal sealed class FaultyEmulator : IAsyncDisposable
{
    public const string Account = "111122223333";
    public const string Role = $"arn:aws:iam::{Account}:role/service-role/AWSBackupDefaultServiceRole";

    private static readonly EmulatorCredential Key = new() { AccessKeyId = "AKIAFAULTS", SecretAccessKey = "secret", AccountId = Account };
    private readonly EmulatorHost _host;
    private readonly HttpClient _admin;

    private FaultyEmulator(EmulatorHost host, AwsBackupOptions options)
    {
        _host = host;
        _admin = new HttpClient { BaseAddress = host.BaseAddress };
        Aws = new AwsUnderTest([AwsUnderTest.ConnectionTo(host.BaseAddress, new EmulatorKeys(Key.AccessKeyId, Key.SecretAccessKey))], options);
    }

    public AwsUnderTest Aws { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<FaultyEmulator> StartAsync(AwsBackupOptions? options = null)
    {
        var state = new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [Key] };
        var host = await EmulatorHost.StartAsync(state, TimeProvider.System, NullLoggerFactory.Instance, Cancellation);

        // These tests count what is sent, not how long it waits for the budget.
        return new FaultyEmulator(host, options ?? new AwsBackupOptions { BudgetShare = 1000 });
    }

    public static string Volume(int number) => $"arn:aws:ec2:eu-central-1:{Account}:volume/vol-{number:x8}";

    public async Task OrderAsync(object order)
    {
        using var answer = await _admin.PostAsJsonAsync(new Uri("/_emulator/faults", UriKind.Relative), order, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

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
}
