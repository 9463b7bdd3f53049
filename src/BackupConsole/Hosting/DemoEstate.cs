using BackupConsole.AwsBackup.Connections;
using BackupConsole.Configuration;
using BackupConsole.Domain.Estate;
using BackupConsole.Emulator;

namespace BackupConsole.Hosting;

/// <summary>The embedded emulator with its demo estate, and the way to it: over HTTP, signed, like AWS.</summary>
internal sealed class DemoEstate : IAsyncDisposable
{
    private readonly EmulatorHost _emulator;

    private DemoEstate(EmulatorHost emulator) => _emulator = emulator;

    public IEnumerable<AwsConnection> Connections =>
        from account in _emulator.Accounts
        from region in _emulator.Regions
        select new AwsConnection
        {
            Id = new ConnectionId($"{account.Name}-{region}"),
            Name = $"{account.Name} · {region}",
            AccountName = account.Name,
            AccountId = account.AccountId,
            Region = region,
            Endpoint = _emulator.BaseAddress,
            Credentials = new EmulatorKeys(account.Credential.AccessKeyId, account.Credential.SecretAccessKey),
            IsDemo = true,
        };

    public static async Task<DemoEstate> StartAsync(IServiceProvider services, ConsoleOptions options, CancellationToken cancellationToken) =>
        new(await EmulatorHost.StartAsync(
            new EmulatorOptions { DataPath = Path.Combine(options.DataFolder, "demo"), Speed = options.DemoSpeed },
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>(),
            cancellationToken));

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();
}
