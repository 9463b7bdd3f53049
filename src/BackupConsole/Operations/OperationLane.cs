using System.Collections.Concurrent;
using BackupConsole.Commands;
using BackupConsole.Domain.Auditing;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Operations;

/// <summary>Works off items of one operation, one after the other, until there is none left or it is paused. Several lanes of an operation work side by side.</summary>
/// <param name="operation">The operation as it was when the work began.</param>
/// <param name="tries">How often each item was given back; shared by the lanes.</param>
/// <param name="store">The queue.</param>
/// <param name="writes">The way to AWS.</param>
/// <param name="feed">Told of every step.</param>
/// <param name="time">Wall time.</param>
internal sealed class OperationLane(Operation operation, ConcurrentDictionary<int, int> tries, IOperationStore store, IBulkWrites writes, OperationsFeed feed, TimeProvider time)
{
    /// <summary>After so many lost answers, or so many refusals that may pass, an item is left to a person.</summary>
    public const int MostTries = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    /// <param name="turns">The places of the account and Region.</param>
    /// <param name="cancellationToken">The console stops: items under way stay marked as running, and are looked into after the start.</param>
    public async Task RunAsync(SemaphoreSlim turns, CancellationToken cancellationToken)
    {
        while (true)
        {
            await turns.WaitAsync(cancellationToken);
            try
            {
                if (await store.ClaimAsync(operation.Id, 1, time.GetUtcNow(), cancellationToken) is not [var item])
                {
                    return;
                }

                await WorkAsync(item, cancellationToken);
            }
            finally
            {
                turns.Release();
            }
        }
    }

    private async Task WorkAsync(OperationItem item, CancellationToken cancellationToken)
    {
        while (true)
        {
            var outcome = await TryAsync(item, cancellationToken);
            if (outcome.IsFinal || tries.AddOrUpdate(item.Number, 1, (_, before) => before + 1) is var count && count >= MostTries)
            {
                await EndAsync(item, outcome, cancellationToken);
                return;
            }

            await Task.Delay(FirstPause * Math.Pow(2, count - 1), time, cancellationToken);
            if (outcome.Step == ItemStep.SendAnew)
            {
                await GiveBackAsync(item, outcome, cancellationToken);
                return;
            }
        }
    }

    private async Task EndAsync(OperationItem item, ItemOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.StopsBecause is { } reason)
        {
            // The pause comes first: no other lane may claim what is given back because of it.
            await store.PauseAsync(operation.Id, reason, cancellationToken);
            await GiveBackAsync(item, outcome, cancellationToken);
            return;
        }

        var ended = item with { State = outcome.State, EndedAt = time.GetUtcNow(), Reason = outcome.Reason, ErrorCode = outcome.ErrorCode, RequestId = outcome.RequestId };
        await store.CompleteAsync(ended, cancellationToken);
        feed.Move();
    }

    /// <summary>The next attempt is kept before anything is sent under it: after a crash, the last one is the one to ask about.</summary>
    private async Task GiveBackAsync(OperationItem item, ItemOutcome outcome, CancellationToken cancellationToken)
    {
        var attempt = outcome.Step == ItemStep.SendAnew ? item.Attempt + 1 : item.Attempt;
        await store.CompleteAsync(item with { State = OperationItemState.Queued, Attempt = attempt }, cancellationToken);
        feed.Move();
    }

    private async Task<ItemOutcome> TryAsync(OperationItem item, CancellationToken cancellationToken)
    {
        try
        {
            var record = await writes.SendAsync(operation.RunAs, operation.Connection, item.Command, item.Submission, cancellationToken);
            return record.State == AuditState.Succeeded ? ItemOutcome.Done(record.RequestId) : ItemOutcome.OfRecord(record);
        }
        catch (BackupServiceException failure)
        {
            return ItemOutcome.OfError(failure.Error);
        }
    }
}
