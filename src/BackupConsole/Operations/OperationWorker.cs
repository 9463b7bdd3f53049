using System.Collections.Concurrent;
using BackupConsole.AwsBackup.Budgets;
using BackupConsole.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;

namespace BackupConsole.Operations;

/// <summary>
/// Works off the queue of bulk operations. Those of one account and Region share their places, as they share AWS's rates: a short operation goes on beside a long
/// one instead of waiting behind it. What a stopped or killed console left is taken up at the start.
/// </summary>
internal sealed partial class OperationWorker(
    IOperationStore store,
    IBulkWrites writes,
    IConnections connections,
    CallBudgets budgets,
    IEstateMonitor monitor,
    OperationsFeed feed,
    TimeProvider time,
    ILogger<OperationWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>Places of one account and Region.</summary>
    private const int Turns = 32;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, Task> _running = new();
    private readonly SemaphoreSlim _wake = new(0);

    public override void Dispose()
    {
        foreach (var turns in _turns.Values)
        {
            turns.Dispose();
        }

        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        feed.Woken += Wake;
        try
        {
            while (true)
            {
                await StartRunsAsync(stoppingToken);
                await WaitAsync(stoppingToken);
            }
        }
        finally
        {
            feed.Woken -= Wake;
            await Task.WhenAll(_running.Values);
        }
    }

    private void Wake() => _wake.Release();

    /// <summary>For the next sign of new work; after a while even without one, because the database may have failed meanwhile.</summary>
    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var woken = _wake.WaitAsync(either.Token);
        await Task.WhenAny(woken, Task.Delay(Interval, time, either.Token));
        await either.CancelAsync();
        await woken.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stoppingToken.ThrowIfCancellationRequested();
    }

    private async Task StartRunsAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var operation in await store.ListActiveAsync(stoppingToken))
            {
                if (connections.Find(operation.Connection) is null)
                {
                    await store.PauseAsync(operation.Id, "Paused, because its connection is not configured any more.", stoppingToken);
                }
                else if (!_running.ContainsKey(operation.Id))
                {
                    _running[operation.Id] = RunAsync(operation, stoppingToken);
                }
            }
        }
        catch (BackupServiceException failure)
        {
            Log.CannotRead(logger, failure.Error.Sentence);
        }

        feed.SetActive(_running.Count);
    }

    private async Task RunAsync(Operation operation, CancellationToken stoppingToken)
    {
        // The caller must have noted the task before it ends.
        await Task.Yield();
        try
        {
            Log.Begins(logger, operation.Id, operation.Name);
            await new OperationRun(operation, store, writes, monitor, feed, time).RunAsync(TurnsOf(operation.Connection), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It is taken up at the next start.
        }
        catch (BackupServiceException failure)
        {
            // The queue itself cannot be read or written: the next turn tries again.
            Log.Interrupted(logger, operation.Id, failure.Error.Sentence);
        }
        finally
        {
            _running.TryRemove(operation.Id, out _);
            feed.SetActive(_running.Count);
            feed.Move();
        }
    }

    private SemaphoreSlim TurnsOf(ConnectionId connection) =>
        _turns.GetOrAdd(budgets.Read(connection)?.Scope ?? connection.Value, _ => new SemaphoreSlim(Turns, Turns));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Operation {Id} is worked off: {Name}")]
        public static partial void Begins(ILogger logger, Guid id, string name);

        [LoggerMessage(LogLevel.Warning, "Operation {Id} is interrupted: {Sentence}")]
        public static partial void Interrupted(ILogger logger, Guid id, string sentence);

        [LoggerMessage(LogLevel.Warning, "The queue of operations cannot be read: {Sentence}")]
        public static partial void CannotRead(ILogger logger, string sentence);
    }
}
