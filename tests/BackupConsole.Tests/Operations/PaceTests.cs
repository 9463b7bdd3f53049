using BackupConsole.AwsBackup;
using BackupConsole.AwsBackup.Budgets;
using BackupConsole.Benchmarks.Operations;
using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;
using BackupConsole.Operations;
using BackupConsole.Security;
using BackupConsole.Testing;
using BackupConsole.Tests.Commands;
using BackupConsole.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BackupConsole.Tests.Operations;

/// <summary>
/// The real worker, write path and AWS client over HTTP against the emulator with AWS's rates, on a clock that moves only while every lane waits for its turn:
/// however slow the machine, nothing but the pace is measured.
/// </summary>
public sealed class PaceTests : IAsyncDisposable
{
    private const int Items = 60;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);
    private static readonly Actor Administrator = new("administrator", ConsoleRole.Administrator);

    // The SDK signs with the real time.
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly FakeOperationStore _store = new();
    private ServiceProvider? _console;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, double> Work => new MatrixTheoryData<string, double>([nameof(BulkKind.Deletions), nameof(BulkKind.LifecycleChanges), nameof(BulkKind.Copies)], [0.5, 1]);

    public async ValueTask DisposeAsync()
    {
        if (_console is not null)
        {
            await _console.DisposeAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Work))]
    public async Task Bulk_work_takes_hardly_longer_than_an_ideal_bucket_and_is_not_throttled(string work, double share)
    {
        var kind = (BulkKind)typeof(BulkKind).GetProperty(work)!.GetValue(null)!;
        await using var estate = await BulkEstate.StartAsync(accounts: 1, Items, _time, Token);
        var account = estate.Accounts[0];
        var points = await estate.PointsAsync(account, Items, Token);
        var before = await estate.PacedAsync(account, Token);
        var console = await StartAsync(account, share);

        await console.GetRequiredService<IBulkOperations>().QueueAsync(Administrator, kind.Of(points, account), Token);
        var polls = await WorkOffAsync(console, account.Connection.Id);

        var operation = Assert.Single(_store.All);
        Assert.Equal(Items, operation.Counts.Done);
        var items = await _store.ListItemsAsync(new OperationItemQuery(operation.Id) { Take = Items }, Token);
        var makespan = items.Items.Max(item => item.EndedAt)!.Value - operation.QueuedAt;
        Assert.InRange(makespan / IdealBucket.Of(kind.PublishedRate, share).Makespan(Items), 0.9, 1.1);
        var paced = await estate.PacedAsync(account, Token);
        Assert.Equal((Items + polls, 0L), (paced.Calls - before.Calls, paced.Throttled));
    }

    /// <returns>How often AWS was polled meanwhile.</returns>
    private async Task<int> WorkOffAsync(ServiceProvider console, ConnectionId connection)
    {
        var (budgets, vaults) = (console.GetRequiredService<CallBudgets>(), console.GetRequiredService<IBackupVaults>());
        var (polls, polledAt) = (0, _time.GetUtcNow());
        while (_store.All[0] is { State: OperationState.Active } operation)
        {
            var open = operation.Counts.Total - operation.Counts.Ended;
            if (open > 0 && budgets.Read(connection)!.Waiting == Math.Min(OperationRun.Lanes, open))
            {
                _time.Advance(Step);
                if (_time.GetUtcNow() - polledAt >= PollInterval)
                {
                    await vaults.ListAsync(CallContext.Poll(connection), Token);
                    (polls, polledAt) = (polls + 1, _time.GetUtcNow());
                }
            }

            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        return polls;
    }

    private async Task<ServiceProvider> StartAsync(BulkAccount account, double share)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton<TimeProvider>(_time).AddAwsBackup([account.Connection], new AwsBackupOptions { BudgetShare = share });
        services.AddSingleton<IOperationStore>(_store).AddSingleton<IAuditLog, FakeAuditLog>().AddSingleton<IActors>(new FakeActors(Administrator));
        services.AddSingleton<IEstateMonitor, FakeEstateMonitor>().AddSingleton<IMonitorPokes, Deaf>();
        services.AddSingleton<WritePath>().AddSingleton<IBulkWrites>(provider => provider.GetRequiredService<WritePath>()).AddOperations();
        _console = services.BuildServiceProvider();
        await _console.GetRequiredService<IHostedService>().StartAsync(Token);
        return _console;
    }

    private sealed class Deaf : IMonitorPokes
    {
        public void Poke(AuditRecord written)
        {
        }
    }
}
