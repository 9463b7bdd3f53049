using BackupConsole.AwsBackup;
using BackupConsole.AwsBackup.Connections;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Operations;
using BackupConsole.Security;
using BackupConsole.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackupConsole.Benchmarks.Operations;

/// <summary>The console without its pages: the real monitor, queue, worker, write path and AWS client over a SQLite database in a temporary folder.</summary>
internal sealed class HeadlessConsole : IAsyncDisposable
{
    private static readonly Actor Administrator = new("administrator", ConsoleRole.Administrator);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly string _folder;
    private readonly ServiceProvider _services;

    private HeadlessConsole(string folder, ServiceProvider services) => (_folder, _services) = (folder, services);

    /// <param name="connections">What it watches.</param>
    /// <param name="share">The part of AWS's rates that it allows itself.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<HeadlessConsole> StartAsync(IEnumerable<AwsConnection> connections, double share, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("console-").FullName;
        var services = new ServiceCollection();
        services.AddLogging().AddConsoleStorage(new StorageOptions { DataFolder = folder });
        services.AddAwsBackup(connections, new AwsBackupOptions { BudgetShare = share });
        services.AddSingleton<IActors, OnlyAdministrator>().AddMonitoring().AddCommands().AddOperations();
        var provider = services.BuildServiceProvider();
        await ConsoleDatabase.MigrateAsync(provider, cancellationToken);
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StartAsync(cancellationToken);
        }

        return new HeadlessConsole(folder, provider);
    }

    /// <summary>Queues the work and waits until every item has an outcome.</summary>
    public async Task<Operation> RunAsync(NewOperation operation, CancellationToken cancellationToken)
    {
        await _services.GetRequiredService<IBulkOperations>().QueueAsync(Administrator, operation, cancellationToken);
        var store = _services.GetRequiredService<IOperationStore>();
        using var timer = new PeriodicTimer(Look);
        while (await timer.WaitForNextTickAsync(cancellationToken))
        {
            if (await store.FindAsync(operation.Id, cancellationToken) is { State: not OperationState.Active } ended)
            {
                return ended;
            }
        }

        throw new OperationCanceledException(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>().Reverse())
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class OnlyAdministrator : IActors
    {
        public Task<Actor?> FindAsync(string userName, CancellationToken cancellationToken) => Task.FromResult<Actor?>(Administrator);
    }
}
