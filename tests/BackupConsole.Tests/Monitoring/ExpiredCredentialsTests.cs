using System.Net.Http.Json;
using System.Text.Json;
using BackupConsole.AwsBackup;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Ports;
using BackupConsole.Emulator;
using BackupConsole.Monitoring;
using BackupConsole.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.Tests.Monitoring;

/// <summary>The whole way from the monitor to the wire, while the credentials are expired: what counts is what the other side sees.</summary>
public sealed class ExpiredCredentialsTests
{
    // Fewer than the half hour after which the slow reads come to the gate too.
    private const int Minutes = 20;

    // The gate's probe, and the three reads whose turn comes half-hourly or hourly; the others wait at the gate.
    private const int SleepersAtTheGate = 4;

    // What fell due together with the read that closed the gate may have been past it already, and arrives later, once.
    private const int Latecomers = MonitorFixture.LoopsAConnection - SleepersAtTheGate;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Expired_credentials_cost_one_request_a_minute_and_come_back_by_themselves()
    {
        var key = new EmulatorCredential { AccessKeyId = "AKIAEXPIRING", SecretAccessKey = "secret", AccountId = "111122223333" };
        await using var emulator = await EmulatorHost.StartAsync(
            new EmulatorOptions { Seed = EmulatorSeed.Empty, Credentials = [key] }, TimeProvider.System, NullLoggerFactory.Instance, Cancellation);
        using var admin = new HttpClient { BaseAddress = emulator.BaseAddress };
        var connection = new AwsConnection
        {
            Id = A.Production,
            Name = "Production",
            AccountName = "Production",
            Region = "eu-central-1",
            Endpoint = emulator.BaseAddress,
            Credentials = new EmulatorKeys(key.AccessKeyId, key.SecretAccessKey),
        };
        await using var provider = new ServiceCollection().AddAwsBackup([connection], new AwsBackupOptions { BudgetShare = 1000 }).BuildServiceProvider();
        var time = new SteppedTime();
        var feed = new EstateFeed();
        using var monitor = new EstateMonitor(provider.GetRequiredService<IConnections>(), PortsOf(provider), feed, time, NullLogger<EstateMonitor>.Instance);
        await monitor.StartAsync(Cancellation);
        await time.SleepersAsync(MonitorFixture.LoopsAConnection, Cancellation);
        Assert.Empty(feed.Current.Connections[0].Errors);

        using var order = await admin.PostAsJsonAsync(new Uri("/_emulator/faults", UriKind.Relative), new { kind = "expiredCredentials" }, Cancellation);
        order.EnsureSuccessStatusCode();
        time.Advance(TimeSpan.FromMinutes(6));
        await feed.UntilAsync(estate => estate.Connections[0].Errors.Values.Any(error => error.Kind == BackupErrorKind.CredentialsInvalid), Cancellation);

        await time.SleepersAsync(SleepersAtTheGate, Cancellation);

        var before = await RequestsAsync(admin);
        for (var minute = 0; minute < Minutes; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await time.SleepersAsync(SleepersAtTheGate, Cancellation);
        }

        var requests = await RequestsAsync(admin) - before;
        Console.WriteLine($"expired credentials | {Minutes} minutes | {requests} requests");
        Assert.InRange(requests, Minutes - 1, Minutes + Latecomers);

        using var healed = await admin.DeleteAsync(new Uri("/_emulator/faults", UriKind.Relative), Cancellation);
        time.Advance(TimeSpan.FromMinutes(1));
        await time.SleepersAsync(MonitorFixture.LoopsAConnection, Cancellation);
        Assert.Empty(feed.Current.Connections[0].Errors);
        await monitor.StopAsync(CancellationToken.None);
    }

    private static EstatePorts PortsOf(ServiceProvider provider) => new(
        provider.GetRequiredService<ICallerIdentities>(),
        provider.GetRequiredService<IEstateClocks>(),
        provider.GetRequiredService<IJobs>(),
        provider.GetRequiredService<IBackupVaults>(),
        provider.GetRequiredService<IRecoveryPoints>(),
        provider.GetRequiredService<IBackupPlans>(),
        provider.GetRequiredService<IResourceInventory>(),
        provider.GetRequiredService<IRegionSettings>(),
        new FakeJobHistory(),
        new FakeRecoveryPointInventory());

    private static async Task<int> RequestsAsync(HttpClient admin) =>
        (await admin.GetFromJsonAsync<JsonElement>(new Uri("/_emulator/requests", UriKind.Relative), Cancellation)).GetProperty("requests").GetArrayLength();
}
