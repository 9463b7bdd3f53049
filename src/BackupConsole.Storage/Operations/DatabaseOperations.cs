using System.Collections.Immutable;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.Ports;
using BackupConsole.Storage.Databases;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Operations;

/// <summary>The queue of bulk work. A step that moves items moves the operation's counts in the same transaction, under the operation's lock.</summary>
internal sealed class DatabaseOperations(DatabaseAccess database) : IOperationStore
{
    public Task AddAsync(Operation operation, IReadOnlyCollection<OperationItem> items, CancellationToken cancellationToken) => WriteAsync(
        operation.Id,
        async (context, token) =>
        {
            if (await context.Operations.AnyAsync(row => row.Id == operation.Id, token))
            {
                return false;
            }

            context.ChangeTracker.Clear();
            context.Operations.Add(OperationRow.From(operation));
            await context.SaveChangesAsync(token);
            await OperationItemWriter.InsertAsync(context, items, token);
            return true;
        },
        cancellationToken);

    public Task<Operation?> FindAsync(Guid id, CancellationToken cancellationToken) => database.ReadAsync(
        async context => (await context.Operations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken))?.ToOperation(),
        cancellationToken);

    public Task<Page<Operation>> ListAsync(OperationQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var matching = OperationFilters.Apply(context.Operations.AsNoTracking(), query);
            var total = await matching.LongCountAsync(cancellationToken);
            var rows = await matching.OrderByDescending(row => row.QueuedAt).ThenBy(row => row.Id).Skip(query.Skip).Take(query.Take).ToListAsync(cancellationToken);
            return new Page<Operation>([.. rows.Select(row => row.ToOperation())], total);
        },
        cancellationToken);

    public Task<Page<OperationItem>> ListItemsAsync(OperationItemQuery query, CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var matching = OperationFilters.Apply(context.OperationItems.AsNoTracking(), query);
            var total = await matching.LongCountAsync(cancellationToken);
            var rows = await matching.OrderBy(row => row.Number).Skip(query.Skip).Take(query.Take).ToListAsync(cancellationToken);
            return new Page<OperationItem>([.. rows.Select(row => row.ToItem())], total);
        },
        cancellationToken);

    public Task<ImmutableArray<Operation>> ListActiveAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async context =>
        {
            var rows = await context.Operations.AsNoTracking().Where(row => row.State == OperationState.Active)
                .OrderBy(row => row.QueuedAt).ThenBy(row => row.Id).ToListAsync(cancellationToken);
            return rows.Select(row => row.ToOperation()).ToImmutableArray();
        },
        cancellationToken);

    public Task<bool> BeginAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) =>
        {
            var active = context.Operations.Where(row => row.Id == id && row.State == OperationState.Active);
            if (!await active.AnyAsync(token))
            {
                return false;
            }

            var left = await context.OperationItems.Where(item => item.OperationId == id && item.State == OperationItemState.Running)
                .ExecuteUpdateAsync(item => item.SetProperty(one => one.State, OperationItemState.Queued), token);
            await active.ExecuteUpdateAsync(
                row => row
                    .SetProperty(one => one.StartedAt, one => one.StartedAt ?? at)
                    .SetProperty(one => one.RunningSince, at)
                    .SetProperty(one => one.EndedBefore, one => one.Done + one.Failed + one.Skipped + one.OutcomeUnknown)
                    .SetProperty(one => one.Queued, one => one.Queued + left)
                    .SetProperty(one => one.Running, one => one.Running - left),
                token);
            return true;
        },
        cancellationToken);

    public Task<ImmutableArray<OperationItem>> ClaimAsync(Guid id, int most, DateTimeOffset at, CancellationToken cancellationToken) => WriteAsync<ImmutableArray<OperationItem>>(
        id,
        async (context, token) =>
        {
            if (!await context.Operations.AnyAsync(row => row.Id == id && row.State == OperationState.Active, token))
            {
                return [];
            }

            var items = context.OperationItems.Where(item => item.OperationId == id);
            var rows = await items.AsNoTracking().Where(item => item.State == OperationItemState.Queued).OrderBy(item => item.Number).Take(most).ToListAsync(token);
            var numbers = rows.Select(row => row.Number).ToList();
            await items.Where(item => numbers.Contains(item.Number)).ExecuteUpdateAsync(
                item => item.SetProperty(one => one.State, OperationItemState.Running).SetProperty(one => one.StartedAt, at), token);
            await MoveAsync(context, id, OperationItemState.Queued, OperationItemState.Running, rows.Count, token);
            return [.. rows.Select(row => row.ToItem() with { State = OperationItemState.Running, StartedAt = at })];
        },
        cancellationToken);

    public Task CompleteAsync(OperationItem item, CancellationToken cancellationToken) => WriteAsync(
        item.OperationId,
        async (context, token) =>
        {
            var moved = await context.OperationItems
                .Where(row => row.OperationId == item.OperationId && row.Number == item.Number && row.State == OperationItemState.Running)
                .ExecuteUpdateAsync(
                    row => row
                        .SetProperty(one => one.State, item.State)
                        .SetProperty(one => one.Attempt, item.Attempt)
                        .SetProperty(one => one.EndedAt, item.EndedAt)
                        .SetProperty(one => one.Reason, item.Reason)
                        .SetProperty(one => one.ErrorCode, item.ErrorCode)
                        .SetProperty(one => one.RequestId, item.RequestId),
                    token);
            await MoveAsync(context, item.OperationId, OperationItemState.Running, item.State, moved, token);
            return moved == 1;
        },
        cancellationToken);

    public Task<bool> TryEndAsync(Guid id, DateTimeOffset at, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) => await context.Operations
            .Where(row => row.Id == id && row.State == OperationState.Active && row.Queued == 0 && row.Running == 0)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, OperationState.Ended).SetProperty(one => one.EndedAt, at), token) == 1,
        cancellationToken);

    public Task<bool> PauseAsync(Guid id, string reason, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) => await context.Operations
            .Where(row => row.Id == id && row.State == OperationState.Active)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, OperationState.Paused).SetProperty(one => one.Reason, reason), token) == 1,
        cancellationToken);

    public Task<bool> ResumeAsync(Guid id, Actor runAs, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) => await ActivateAsync(context.Operations.Where(row => row.Id == id && row.State == OperationState.Paused), runAs, token) == 1,
        cancellationToken);

    public Task<bool> CancelAsync(Guid id, string reason, DateTimeOffset at, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) =>
        {
            var cancelled = await context.Operations
                .Where(row => row.Id == id && (row.State == OperationState.Active || row.State == OperationState.Paused))
                .ExecuteUpdateAsync(
                    row => row.SetProperty(one => one.State, OperationState.Cancelled).SetProperty(one => one.Reason, reason).SetProperty(one => one.EndedAt, at), token);
            var skipped = cancelled == 0 ? 0 : await context.OperationItems
                .Where(item => item.OperationId == id && item.State == OperationItemState.Queued)
                .ExecuteUpdateAsync(
                    item => item.SetProperty(one => one.State, OperationItemState.Skipped).SetProperty(one => one.Reason, reason).SetProperty(one => one.EndedAt, at), token);
            await MoveAsync(context, id, OperationItemState.Queued, OperationItemState.Skipped, skipped, token);
            return cancelled == 1;
        },
        cancellationToken);

    public Task<int> RetryAsync(Guid id, Actor runAs, CancellationToken cancellationToken) => WriteAsync(
        id,
        async (context, token) =>
        {
            var failed = await RequeueAsync(context, id, OperationItemState.Failed, attempts: 1, token);
            var unknown = await RequeueAsync(context, id, OperationItemState.OutcomeUnknown, attempts: 0, token);
            if (failed + unknown > 0)
            {
                await ActivateAsync(context.Operations.Where(row => row.Id == id), runAs, token);
            }

            return failed + unknown;
        },
        cancellationToken);

    private static async Task<int> RequeueAsync(ConsoleDbContext context, Guid id, OperationItemState from, int attempts, CancellationToken cancellationToken)
    {
        var moved = await context.OperationItems.Where(item => item.OperationId == id && item.State == from).ExecuteUpdateAsync(
            item => item
                .SetProperty(one => one.State, OperationItemState.Queued)
                .SetProperty(one => one.Attempt, one => one.Attempt + attempts)
                .SetProperty(one => one.EndedAt, (DateTimeOffset?)null),
            cancellationToken);
        await MoveAsync(context, id, from, OperationItemState.Queued, moved, cancellationToken);
        return moved;
    }

    private static Task<int> ActivateAsync(IQueryable<OperationRow> operations, Actor runAs, CancellationToken cancellationToken) => operations.ExecuteUpdateAsync(
        row => row
            .SetProperty(one => one.State, OperationState.Active)
            .SetProperty(one => one.Reason, (string?)null)
            .SetProperty(one => one.EndedAt, (DateTimeOffset?)null)
            .SetProperty(one => one.RunAs, runAs.UserName)
            .SetProperty(one => one.RunAsRole, runAs.Role),
        cancellationToken);

    /// <summary>Moves the counts as the items were moved.</summary>
    private static Task<int> MoveAsync(ConsoleDbContext context, Guid id, OperationItemState from, OperationItemState to, int items, CancellationToken cancellationToken)
    {
        int Change(OperationItemState state) => (to == state ? items : 0) - (from == state ? items : 0);
        var (queued, running, done) = (Change(OperationItemState.Queued), Change(OperationItemState.Running), Change(OperationItemState.Done));
        var (failed, skipped, unknown) = (Change(OperationItemState.Failed), Change(OperationItemState.Skipped), Change(OperationItemState.OutcomeUnknown));
        return context.Operations.Where(row => row.Id == id).ExecuteUpdateAsync(
            row => row
                .SetProperty(one => one.Queued, one => one.Queued + queued)
                .SetProperty(one => one.Running, one => one.Running + running)
                .SetProperty(one => one.Done, one => one.Done + done)
                .SetProperty(one => one.Failed, one => one.Failed + failed)
                .SetProperty(one => one.Skipped, one => one.Skipped + skipped)
                .SetProperty(one => one.OutcomeUnknown, one => one.OutcomeUnknown + unknown),
            cancellationToken);
    }

    private Task<TResult> WriteAsync<TResult>(Guid id, Func<ConsoleDbContext, CancellationToken, Task<TResult>> write, CancellationToken cancellationToken) => database.WriteAsync(
        async (context, token) =>
        {
            await context.LockAsync($"operation\n{id}", token);
            return await write(context, token);
        },
        cancellationToken);
}
