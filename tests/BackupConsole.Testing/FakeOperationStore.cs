using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;

namespace BackupConsole.Testing;

/// <summary>The queue of bulk work in memory.</summary>
public sealed class FakeOperationStore : IOperationStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Operation> _operations = [];
    private readonly Dictionary<Guid, OperationItem[]> _items = [];

    /// <summary>In the order in which they were queued.</summary>
    public ImmutableArray<Operation> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _operations.Values.Select(WithCounts).OrderBy(operation => operation.QueuedAt)];
            }
        }
    }

    public Task AddAsync(Operation operation, IReadOnlyCollection<OperationItem> items, CancellationToken cancellationToken) => Do(() =>
    {
        if (_operations.TryAdd(operation.Id, operation))
        {
            _items[operation.Id] = [.. items];
        }

        return true;
    });

    public Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken) => Do(() => _operations.TryGetValue(id, out var found) ? WithCounts(found) : null);

    public Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken)
    {
        var found = All.Reverse()
            .Where(operation => (query.Connections.IsEmpty || query.Connections.Contains(operation.Connection)) && (query.States.IsEmpty || query.States.Contains(operation.State))).ToList();
        return Task.FromResult(new Page<Operation>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
    }

    public Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken) => Do(() =>
    {
        var found = _items.GetValueOrDefault(query.OperationId, [])
            .Where(item => (query.States.IsEmpty || query.States.Contains(item.State))
                && (query.Text is null || $"{item.Name}\n{item.Command.Target}".Contains(query.Text, StringComparison.OrdinalIgnoreCase))).ToList();
        return new Page<OperationItem>([.. found.Skip(query.Skip).Take(query.Take)], found.Count);
    });

    public Task<ImmutableArray<Operation>> ListActiveAsync(CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<Operation>>([.. All.Where(operation => operation.State == OperationState.Active)]);

    public Task<bool> BeginAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) => Do(() => Change(id, OperationState.Active, operation =>
    {
        ChangeItems(id, OperationItemState.Running, item => item with { State = OperationItemState.Queued });
        return operation with { StartedAt = operation.StartedAt ?? at, RunningSince = at, EndedBefore = WithCounts(operation).Counts.Ended };
    }));

    public Task<ImmutableArray<OperationItem>> ClaimAsync(Guid id, int most, DateTimeOffset at, CancellationToken cancellationToken) => Do<ImmutableArray<OperationItem>>(() =>
    {
        if (_operations.GetValueOrDefault(id)?.State != OperationState.Active)
        {
            return [];
        }

        var claimed = _items[id].Where(item => item.State == OperationItemState.Queued).Take(most)
            .Select(item => item with { State = OperationItemState.Running, StartedAt = at }).ToImmutableArray();
        foreach (var item in claimed)
        {
            _items[id][item.Number - 1] = item;
        }

        return claimed;
    });

    public Task CompleteAsync(OperationItem item, CancellationToken cancellationToken) => Do(() =>
    {
        if (_items[item.OperationId][item.Number - 1].State == OperationItemState.Running)
        {
            _items[item.OperationId][item.Number - 1] = item;
        }

        return true;
    });

    public Task<bool> TryEndAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) => Do(() =>
        !_items[id].Any(item => item.State is OperationItemState.Queued or OperationItemState.Running)
        && Change(id, OperationState.Active, operation => operation with { State = OperationState.Ended, EndedAt = at }));

    public Task<bool> PauseAsync(Guid id, string reason, CancellationToken cancellationToken) =>
        Do(() => Change(id, OperationState.Active, operation => operation with { State = OperationState.Paused, Reason = reason }));

    public Task<bool> ResumeAsync(Guid id, Actor runAs, CancellationToken cancellationToken) =>
        Do(() => Change(id, OperationState.Paused, operation => operation with { State = OperationState.Active, Reason = null, RunAs = runAs }));

    public Task<bool> CancelAsync(Guid id, string reason, DateTimeOffset at, CancellationToken cancellationToken) => Do(() =>
    {
        if (_operations.GetValueOrDefault(id)?.IsOpen != true)
        {
            return false;
        }

        _operations[id] = _operations[id] with { State = OperationState.Cancelled, Reason = reason, EndedAt = at };
        ChangeItems(id, OperationItemState.Queued, item => item with { State = OperationItemState.Skipped, Reason = reason, EndedAt = at });
        return true;
    });

    public Task<int> RetryAsync(Guid id, Actor runAs, CancellationToken cancellationToken) => Do(() =>
    {
        var moved = ChangeItems(id, OperationItemState.Failed, item => item with { State = OperationItemState.Queued, Attempt = item.Attempt + 1, EndedAt = null })
            + ChangeItems(id, OperationItemState.OutcomeUnknown, item => item with { State = OperationItemState.Queued, EndedAt = null });
        if (moved > 0)
        {
            _operations[id] = _operations[id] with { State = OperationState.Active, Reason = null, EndedAt = null, RunAs = runAs };
        }

        return moved;
    });

    private Task<TResult> Do<TResult>(Func<TResult> act)
    {
        lock (_lock)
        {
            return Task.FromResult(act());
        }
    }

    private bool Change(Guid id, OperationState from, Func<Operation, Operation> change)
    {
        if (_operations.GetValueOrDefault(id) is not { } operation || operation.State != from)
        {
            return false;
        }

        _operations[id] = change(operation);
        return true;
    }

    private int ChangeItems(Guid id, OperationItemState from, Func<OperationItem, OperationItem> change)
    {
        var chosen = _items[id].Where(item => item.State == from).ToList();
        chosen.ForEach(item => _items[id][item.Number - 1] = change(item));
        return chosen.Count;
    }

    private Operation WithCounts(Operation operation) => operation with { Counts = OperationCounts.Of(_items[operation.Id]) };
}
