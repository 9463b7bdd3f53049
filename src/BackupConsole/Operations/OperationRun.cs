using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Monitoring;

namespace BackupConsole.Operations;

/// <summary>Works off one operation until nothing of it is queued, or it is paused.</summary>
internal sealed class OperationRun(Operation operation, IOperationStore store, IBulkWrites writes, IEstateMonitor monitor, OperationsFeed feed, TimeProvider time)
{
    // Enough to keep the fastest rate that AWS allows an operation busy (20 calls a second) while each takes most of a second. The budget sets the pace.
    public const int Lanes = 16;

    /// <param name="turns">The places of the account and Region.</param>
    /// <param name="cancellationToken">The console stops.</param>
    public async Task RunAsync(SemaphoreSlim turns, CancellationToken cancellationToken)
    {
        if (!await store.BeginAsync(operation.Id, time.GetUtcNow(), cancellationToken))
        {
            return;
        }

        feed.Move();
        var tries = new ConcurrentDictionary<int, int>();
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => new OperationLane(operation, tries, store, writes, feed, time).RunAsync(turns, cancellationToken)));
        if (await store.TryEndAsync(operation.Id, time.GetUtcNow(), cancellationToken))
        {
            monitor.Refresh(operation.Connection, EstateRead.Vaults);
        }
    }
}
