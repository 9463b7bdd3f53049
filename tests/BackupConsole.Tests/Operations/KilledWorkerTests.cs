using BackupConsole.AwsBackup;
using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Operations;
using BackupConsole.Security;
using BackupConsole.Storage;
using BackupConsole.Testing;
using BackupConsole.Tests.Commands;
using BackupConsole.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackupConsole.Tests.Operations;

/// <summary>The real queue, the real write path and a real database; a console that is killed in the middle, and the next one.</summary>
public sealed class KilledWorkerTests : IAsyncDisposable
{
    private const int Items = 60;

    private static readonly Actor Administrator = new("administrator", ConsoleRole.Administrator);

    private readonly string _folder = Directory.CreateTempSubdirectory("bc-operations-").FullName;
    private readonly List<ServiceProvider> _consoles = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var console in _consoles)
        {
            await console.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_item_is_sent_once_although_the_console_was_killed_while_answers_were_on_their_way()
    {
        var aws = new FakeCommands { Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) };
        var killed = await StartAsync(aws);
        await killed.GetRequiredService<IBulkOperations>().QueueAsync(Administrator, Delete(Items), Token);
        await UntilAsync(() => aws.Sent.Length == OperationRun.Lanes);

        // Killed: what AWS carried out meanwhile, nobody noted. Its answers never arrive.
        await StopAsync(killed);
        var underWay = aws.Sent.Select(sent => sent.Command).ToHashSet();
        var next = new FakeCommands();
        var console = await StartAsync(next);
        var operation = await EndOfAsync(console);

        Assert.Equal(Items, operation.Counts.Done);
        Assert.Equal(OperationRun.Lanes, underWay.Count);
        Assert.DoesNotContain(next.Sent, sent => underWay.Contains(sent.Command));
        Assert.Equal(Items, underWay.Count + next.Sent.Length);
        var audit = await console.GetRequiredService<IAuditLog>().ListAsync(new AuditQuery { Take = 1000 }, Token);
        Assert.Equal(Items, audit.Items.Length);
        Assert.All(audit.Items, record => Assert.Equal(AuditState.Succeeded, record.State));
    }

    [Fact]
    public async Task What_AWS_had_not_done_when_the_console_was_killed_is_sent_again()
    {
        var aws = new FakeCommands { Hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) };
        var killed = await StartAsync(aws);
        await killed.GetRequiredService<IBulkOperations>().QueueAsync(Administrator, Delete(Items), Token);
        await UntilAsync(() => aws.Sent.Length == OperationRun.Lanes);
        await StopAsync(killed);

        var next = new FakeCommands { Reconciled = _ => null };
        var operation = await EndOfAsync(await StartAsync(next));

        Assert.Equal(Items, operation.Counts.Done);
        Assert.Equal(Items, next.Sent.DistinctBy(sent => sent.Command).Count());
        Assert.Equal(Items, next.Sent.Length);
    }

    private static NewOperation Delete(int items)
    {
        var (operation, all) = A.Operation(items);
        return new NewOperation(operation.Id, operation.Kind, operation.Name, operation.Connection, [.. all.Select(item => new NewOperationItem(item.Name, item.Command))]);
    }

    private static async Task<Operation> EndOfAsync(IServiceProvider console)
    {
        var store = console.GetRequiredService<IOperationStore>();
        Operation? operation = null;
        await UntilAsync(async () => (operation = (await store.ListAsync(new OperationQuery(), Token)).Items.Single()).State == OperationState.Ended);
        return operation!;
    }

    private static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(Token);
        }
    }

    private static Task StopAsync(IServiceProvider console) => console.GetRequiredService<IHostedService>().StopAsync(Token);

    private async Task<ServiceProvider> StartAsync(FakeCommands aws)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddConsoleStorage(new StorageOptions { DataFolder = _folder });
        services.AddAwsBackup([], new AwsBackupOptions());
        services.AddSingleton<IConnections>(new FakeConnections(A.Connection())).AddSingleton<IBackupCommands>(aws);
        services.AddSingleton<IActors>(new FakeActors(Administrator)).AddSingleton<IEstateMonitor, FakeEstateMonitor>().AddSingleton<IMonitorPokes, Deaf>();
        services.AddSingleton<WritePath>().AddSingleton<IBulkWrites>(provider => provider.GetRequiredService<WritePath>());
        services.AddOperations();
        var console = services.BuildServiceProvider();
        _consoles.Add(console);
        await ConsoleDatabase.MigrateAsync(console, Token);
        await console.GetRequiredService<IHostedService>().StartAsync(Token);
        return console;
    }

    private sealed class Deaf : IMonitorPokes
    {
        public void Poke(AuditRecord written)
        {
        }
    }
}
