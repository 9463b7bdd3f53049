using BackupConsole.AwsBackup;
using BackupConsole.Commands;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
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

namespace BackupConsole.Tests.Operations;

/// <summary>The worker while people pause, resume, cancel and retry, and while there is more than one operation.</summary>
public sealed class OperationWorkerTests : IAsyncDisposable
{
    private const int Items = 100;

    private static readonly Actor Administrator = new("administrator", ConsoleRole.Administrator);
    private static readonly Actor Colleague = new("colleague", ConsoleRole.Administrator);
    private static readonly BackupError Refusal = new(BackupErrorKind.Invalid, "The recovery point is under legal hold.", "InvalidRequestException");

    private readonly FakeOperationStore _store = new();
    private readonly FakeBulkWrites _writes = new();
    private ServiceProvider? _console;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IBulkOperations Bulk => _console!.GetRequiredService<IBulkOperations>();

    public async ValueTask DisposeAsync()
    {
        if (_console is not null)
        {
            await StopAsync();
        }
    }

    [Fact]
    public async Task A_paused_operation_finishes_what_is_under_way_and_goes_on_where_it_was()
    {
        await StartAsync();
        var (operation, way) = await QueueHeldAsync();

        await Bulk.PauseAsync(Administrator, operation.Id, Token);
        way.SetResult();
        await UntilAsync(() => CountsOf(operation.Id).Running == 0);
        Assert.Equal(new OperationCounts(Items - OperationRun.Lanes, 0, OperationRun.Lanes, 0, 0, 0), CountsOf(operation.Id));
        Assert.Equal(OperationState.Paused, StateOf(operation.Id));

        await Bulk.ResumeAsync(Colleague, operation.Id, Token);
        await EndAsync(operation.Id);
        Assert.Equal(Items, CountsOf(operation.Id).Done);
        Assert.Equal(Items, _writes.Sent.DistinctBy(sent => sent.Target).Count());
        Assert.Equal(Items, _writes.Sent.Count);
        Assert.Equal([Administrator, Colleague], _writes.Sent.Select(sent => sent.Actor).Distinct());
    }

    [Fact]
    public async Task A_cancelled_operation_finishes_what_is_under_way_and_sends_nothing_more()
    {
        await StartAsync();
        var (operation, way) = await QueueHeldAsync();

        await Bulk.CancelAsync(Administrator, operation.Id, Token);
        way.SetResult();
        await UntilAsync(() => CountsOf(operation.Id).Running == 0);

        Assert.Equal(new OperationCounts(0, 0, OperationRun.Lanes, 0, Items - OperationRun.Lanes, 0), CountsOf(operation.Id));
        Assert.Equal((OperationState.Cancelled, OperationRun.Lanes), (StateOf(operation.Id), _writes.Sent.Count));
    }

    [Fact]
    public async Task Failures_in_the_middle_stop_nothing_and_a_retry_sends_only_those_again()
    {
        int[] refused = [3, 47, 48, 99];
        Array.ForEach(refused, number => _writes.Answer(number, Refusal));
        await StartAsync();
        var (operation, items) = A.Operation(Items);
        await _store.AddAsync(operation, items, Token);
        _console!.GetRequiredService<OperationsFeed>().Wake();
        await EndAsync(operation.Id);
        Assert.Equal((Items - refused.Length, refused.Length), (CountsOf(operation.Id).Done, CountsOf(operation.Id).Failed));

        await Bulk.RetryAsync(Administrator, operation.Id, Token);
        await UntilAsync(() => CountsOf(operation.Id).Done == Items && StateOf(operation.Id) == OperationState.Ended);

        Assert.Equal(Items + refused.Length, _writes.Sent.Count);
        Assert.All(refused, number => Assert.Equal(2, _writes.SubmissionsOf(number).Distinct().Count()));
    }

    [Fact]
    public async Task A_short_operation_goes_on_beside_a_long_one()
    {
        await StartAsync();
        var (slow, way) = await QueueHeldAsync();
        var (quick, items) = A.Operation(3, Guid.NewGuid());
        await _store.AddAsync(quick with { RunAs = Colleague }, items, Token);

        _console!.GetRequiredService<OperationsFeed>().Wake();
        await EndAsync(quick.Id);

        Assert.Equal((OperationState.Active, 0), (StateOf(slow.Id), CountsOf(slow.Id).Ended));
        way.SetResult();
        await EndAsync(slow.Id);
    }

    [Fact]
    public async Task A_console_that_is_stopped_in_the_middle_takes_up_what_was_under_way_under_the_same_intent()
    {
        await StartAsync();
        var (operation, _) = await QueueHeldAsync();
        var underWay = _writes.Sent.ToList();
        await StopAsync();
        Assert.Equal(OperationRun.Lanes, CountsOf(operation.Id).Running);

        _writes.Way = _ => Task.CompletedTask;
        await StartAsync();
        await EndAsync(operation.Id);

        Assert.Equal(Items, CountsOf(operation.Id).Done);
        Assert.All(underWay, sent => Assert.Equal(2, _writes.Sent.Count(again => again == sent)));
        Assert.Equal(Items + underWay.Count, _writes.Sent.Count);
    }

    [Fact]
    public async Task An_operation_whose_connection_is_not_configured_any_more_is_paused()
    {
        var (operation, items) = A.Operation();
        await _store.AddAsync(operation with { Connection = new("gone") }, items, Token);

        await StartAsync();

        await UntilAsync(() => StateOf(operation.Id) == OperationState.Paused);
        Assert.Contains("not configured any more", _store.All[0].Reason, StringComparison.Ordinal);
        Assert.Empty(_writes.Sent);
    }

    /// <summary>An operation in the administrator's name of which as many items as there are lanes wait for an answer.</summary>
    private async Task<(Operation Operation, TaskCompletionSource Way)> QueueHeldAsync()
    {
        var way = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _writes.Way = actor => actor == Administrator ? way.Task : Task.CompletedTask;
        var (operation, items) = A.Operation(Items);
        await _store.AddAsync(operation, items, Token);
        _console!.GetRequiredService<OperationsFeed>().Wake();
        await UntilAsync(() => _writes.Sent.Count == OperationRun.Lanes);
        return (operation, way);
    }

    private OperationState StateOf(Guid id) => _store.All.Single(operation => operation.Id == id).State;

    private OperationCounts CountsOf(Guid id) => _store.All.Single(operation => operation.Id == id).Counts;

    private Task EndAsync(Guid id) => UntilAsync(() => StateOf(id) == OperationState.Ended);

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!condition())
        {
            await timer.WaitForNextTickAsync(Token);
        }
    }

    private async Task StartAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddAwsBackup([], new AwsBackupOptions());
        services.AddSingleton<IConnections>(new FakeConnections(A.Connection())).AddSingleton<IOperationStore>(_store).AddSingleton<IBulkWrites>(_writes);
        services.AddSingleton<IActors>(new FakeActors(Administrator, Colleague)).AddSingleton<IEstateMonitor, FakeEstateMonitor>().AddOperations();
        _console = services.BuildServiceProvider();
        await _console.GetRequiredService<IHostedService>().StartAsync(Token);
    }

    private async Task StopAsync()
    {
        await _console!.GetRequiredService<IHostedService>().StopAsync(CancellationToken.None);
        await _console!.DisposeAsync();
        _console = null;
    }
}
