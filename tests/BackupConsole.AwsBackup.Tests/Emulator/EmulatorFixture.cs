using BackupConsole.AwsBackup.Connections;
using BackupConsole.AwsBackup.Tests.Server;
using BackupConsole.Emulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackupConsole.AwsBackup.Tests.Emulator;

/// <summary>One demo estate for all tests of a class, and the service layer with its first account.</summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public const string Region = "eu-central-1";

    private EmulatorHost? _host;
    private AwsUnderTest? _aws;

    public EmulatorHost Host => _host ?? throw new InvalidOperationException("The emulator is not running.");

    public AwsUnderTest Aws => _aws ?? throw new InvalidOperationException("The emulator is not running.");

    public EmulatorAccount Account => Host.Accounts[0];

    public AwsConnection Connection => AwsUnderTest.ConnectionTo(Host.BaseAddress, new EmulatorKeys(Account.Credential.AccessKeyId, Account.Credential.SecretAccessKey), isDemo: true) with
    {
        Region = Region,
        AccountId = Account.AccountId,
    };

    public async ValueTask InitializeAsync()
    {
        _host = await EmulatorHost.StartAsync(new EmulatorOptions(), TimeProvider.System, NullLoggerFactory.Instance, TestContext.Current.CancellationToken);
        _aws = new AwsUnderTest([Connection]);
    }

    public async ValueTask DisposeAsync()
    {
        _aws?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }
}
