using BackupConsole.AwsBackup.Connections;
using BackupConsole.Configuration;
using BackupConsole.Domain.Estate;
using BackupConsole.Emulator;

namespace BackupConsole.Hosting;

/// <summary>The embedded emulator with its demo estate, and the way to it: over HTTP, signed, like AWS.</summary>
internal sealed partial class DemoEstate : IAsyncDisposable
{
    private readonly EmulatorHost _emulator;
    private readonly string _dataPath;

    private DemoEstate(EmulatorHost emulator, string dataPath)
    {
        _emulator = emulator;
        _dataPath = dataPath;
    }

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

    public static async Task<DemoEstate> StartAsync(IServiceProvider services, ConsoleOptions options, CancellationToken cancellationToken)
    {
        var dataPath = Path.Combine(options.DataFolder, "demo");
        var emulator = await EmulatorHost.StartAsync(
            new EmulatorOptions { DataPath = dataPath, Speed = options.DemoSpeed },
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILoggerFactory>(),
            cancellationToken);
        Log.Listening(services.GetRequiredService<ILogger<DemoEstate>>(), emulator.BaseAddress);
        return new DemoEstate(emulator, dataPath);
    }

    /// <summary>Puts the year that AWS has forgotten into the console's own history, the first time.</summary>
    public Task ImportHistoryAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        ActivatorUtilities.CreateInstance<DemoHistoryImport>(services).RunAsync(_emulator.DemoHistory(), Path.Combine(_dataPath, "history-imported"), cancellationToken);

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The demo's emulator of AWS Backup listens on {Address}")]
        public static partial void Listening(ILogger logger, Uri address);
    }
}
