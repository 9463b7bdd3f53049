using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Security;

namespace BackupConsole.Operations;

/// <inheritdoc cref="IBulkOperations"/>
internal sealed class BulkOperations(IOperationStore store, IActors actors, OperationsFeed feed, TimeProvider time) : IBulkOperations
{
    public async Task QueueAsync(Actor actor, NewOperation operation, CancellationToken cancellationToken)
    {
        var action = ActionOf(operation);
        var current = await AuthoriseAsync(actor, action, operation.Connection, cancellationToken);
        var now = time.GetUtcNow();
        ImmutableArray<OperationItem> items = [.. operation.Items.Select((item, index) => ItemOf(operation.Id, index + 1, item, now))];
        var queued = new Operation(operation.Id, operation.Kind, operation.Name, operation.Connection, action, current.UserName, now)
        {
            RunAs = current,
            Counts = OperationCounts.Of(items),
        };
        await store.AddAsync(queued, items, cancellationToken);
        feed.Wake();
    }

    public Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken) => store.ListAsync(query, cancellationToken);

    public Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken) => store.ListItemsAsync(query, cancellationToken);

    public async Task PauseAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var current = await AuthoriseAsync(actor, id, cancellationToken);
        await store.PauseAsync(id, $"Paused by {current.UserName}.", cancellationToken);
        feed.Wake();
    }

    public async Task ResumeAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var current = await AuthoriseAsync(actor, id, cancellationToken);
        await store.ResumeAsync(id, current, cancellationToken);
        feed.Wake();
    }

    public async Task CancelAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var current = await AuthoriseAsync(actor, id, cancellationToken);
        await store.CancelAsync(id, $"Cancelled by {current.UserName}.", time.GetUtcNow(), cancellationToken);
        feed.Wake();
    }

    public async Task RetryAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var current = await AuthoriseAsync(actor, id, cancellationToken);
        await store.RetryAsync(id, current, cancellationToken);
        feed.Wake();
    }

    private static ConsoleAction ActionOf(NewOperation operation) =>
        operation.Items.Select(item => item.Command.Action).Distinct().ToList() is [var only]
            ? only
            : throw new ArgumentException("An operation has items, and they all need the same right.", nameof(operation));

    private static OperationItem ItemOf(Guid operation, int number, NewOperationItem item, DateTimeOffset now)
    {
        var reason = item.Exclusion ?? item.Command.Validate().FirstOrDefault()?.Rule;
        var queued = new OperationItem(operation, number, item.Name, item.Command);
        return reason is null ? queued : queued with { State = OperationItemState.Skipped, Reason = reason, EndedAt = now };
    }

    private async Task<Actor> AuthoriseAsync(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var operation = await store.FindAsync(id, cancellationToken)
            ?? throw new BackupServiceException(new BackupError(BackupErrorKind.NotFound, "There is no such operation."));
        return await AuthoriseAsync(actor, operation.Action, operation.Connection, cancellationToken);
    }

    private async Task<Actor> AuthoriseAsync(Actor actor, ConsoleAction action, ConnectionId connection, CancellationToken cancellationToken)
    {
        var current = await actors.FindAsync(actor.UserName, cancellationToken);
        var decision = Permissions.Can(current, action, connection);
        return decision.IsAllowed && current is not null
            ? current
            : throw new BackupServiceException(new BackupError(BackupErrorKind.Forbidden, decision.Reason ?? "This is not allowed."));
    }
}
