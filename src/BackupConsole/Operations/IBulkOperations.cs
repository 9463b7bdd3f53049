using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Operations;

namespace BackupConsole.Operations;

/// <summary>Bulk work as pages see it: queue it and go; it is worked off at AWS's pace, whether or not anybody looks.</summary>
/// <exception cref="BackupServiceException">Every method: the database fails; those that take an actor: the right is missing, or the operation is not there.</exception>
internal interface IBulkOperations
{
    /// <summary>
    /// Queues work. What breaks a rule of its command is left out with the reason, as what the caller excluded is. Queued twice under one id it runs once.
    /// </summary>
    /// <param name="actor">Who answers for it; the rights are read afresh now, and again when each item is sent.</param>
    /// <param name="operation">The work; all of its commands need the same right.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task QueueAsync(Actor actor, NewOperation operation, CancellationToken cancellationToken);

    Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken);

    Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken);

    Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken);

    /// <summary>Sends nothing more until it is resumed; what is under way is finished. Nothing happens when it does not run.</summary>
    Task PauseAsync(Actor actor, Guid id, CancellationToken cancellationToken);

    /// <summary>Goes on, in the name of whoever resumes it.</summary>
    Task ResumeAsync(Actor actor, Guid id, CancellationToken cancellationToken);

    /// <summary>Skips what has not been sent.</summary>
    Task CancelAsync(Actor actor, Guid id, CancellationToken cancellationToken);

    /// <summary>Queues again what failed and what is of unknown outcome, in the name of whoever retries it.</summary>
    Task RetryAsync(Actor actor, Guid id, CancellationToken cancellationToken);
}
