using BackupConsole.AwsBackup.Calls;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Domain.Estate;
using Microsoft.Extensions.DependencyInjection;

namespace BackupConsole.AwsBackup.Tests.Server;

/// <summary>The service layer with connections to a scripted server.</summary>
public sealed class AwsUnderTest : IDisposable
{
    private readonly ServiceProvider _provider;

    public AwsUnderTest(Uri endpoint, AwsBackupOptions? options = null, AwsCredentialSource? credentials = null, bool isDemo = false)
        : this([ConnectionTo(endpoint, credentials, isDemo)], options)
    {
    }

    public AwsUnderTest(IEnumerable<AwsConnection> connections, AwsBackupOptions? options = null, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        // The share of 1 keeps tests of other things from waiting for the budget.
        _provider = services.AddAwsBackup(connections, options ?? new AwsBackupOptions { BudgetShare = 1 }).BuildServiceProvider(validateScopes: true);
    }

    public static ConnectionId Id { get; } = new("production");

    public static CallContext Person { get; } = CallContext.Person(Id);

    public CallLog Log => Get<CallLog>();

    public static AwsConnection ConnectionTo(Uri endpoint, AwsCredentialSource? credentials = null, bool isDemo = false) => new()
    {
        Id = Id,
        Name = "Production",
        AccountName = "Production",
        Region = "eu-central-1",
        Endpoint = endpoint,
        Credentials = credentials ?? new EmulatorKeys("AKIAEXAMPLE", "secret"),
        IsDemo = isDemo,
    };

    public T Get<T>()
        where T : notnull =>
        _provider.GetRequiredService<T>();

    public long CountOf(string operation, CallOutcome? outcome = null) =>
        Log.Snapshot().Where(count => count.Operation == operation && (outcome is null || count.Outcome == outcome)).Sum(count => count.Count);

    public void Dispose() => _provider.Dispose();
}
