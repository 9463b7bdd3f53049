using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Domain.Ports;

/// <summary>The queue of bulk work as it is kept. Every step is one transaction, so that a killed console finds it as it left it.</summary>
/// <exception cref="BackupServiceException">Every method: the database cannot be read or written.</exception>
public interface IOperationStore
{
    /// <summary>Keeps an operation with its items. One of the same id that is there already stays as it is.</summary>
    Task AddAsync(Operation operation, IReadOnlyCollection<OperationItem> items, CancellationToken cancellationToken);

    Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken);

    Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken);

    Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken);

    /// <summary>The operations that want to be worked off, the one that was queued first in front.</summary>
    Task<ImmutableArray<Operation>> ListActiveAsync(CancellationToken cancellationToken);

    /// <summary>Work on an active operation begins, for the first time or again. Items that a killed console left running are queued again, under the same attempt.</summary>
    /// <returns>False when it is not active any more.</returns>
    Task<bool> BeginAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Marks the next queued items of an active operation as running.</summary>
    /// <param name="id">Which operation.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="at">When, in wall time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>None when nothing is queued, or when it was paused or cancelled.</returns>
    Task<ImmutableArray<OperationItem>> ClaimAsync(Guid id, int most, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Notes what became of a running item; <see cref="OperationItemState.Queued"/> gives it back. An item that does not run stays as it is.</summary>
    Task CompleteAsync(OperationItem item, CancellationToken cancellationToken);

    /// <summary>Ends an active operation of which every item has an outcome.</summary>
    /// <returns>True when this call ended it.</returns>
    Task<bool> TryEndAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Pauses an active operation; what is under way is finished.</summary>
    /// <returns>False when it was not active.</returns>
    Task<bool> PauseAsync(Guid id, string reason, CancellationToken cancellationToken);

    /// <returns>False when it was not paused.</returns>
    Task<bool> ResumeAsync(Guid id, Actor runAs, CancellationToken cancellationToken);

    /// <summary>Skips what is still queued. What is under way is finished.</summary>
    /// <returns>False when it had ended.</returns>
    Task<bool> CancelAsync(Guid id, string reason, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Queues the failed items again, as a new attempt each, and those of unknown outcome, as the same one.</summary>
    /// <returns>How many.</returns>
    Task<int> RetryAsync(Guid id, Actor runAs, CancellationToken cancellationToken);
}
