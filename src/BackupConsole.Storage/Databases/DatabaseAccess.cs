using BackupConsole.Domain.Errors;
using Microsoft.EntityFrameworkCore;

namespace BackupConsole.Storage.Databases;

/// <summary>The one way to the database: a context per unit of work, one writer at a time where the database allows but one, and faults as the ports promise them.</summary>
internal sealed class DatabaseAccess(IDbContextFactory<ConsoleDbContext> contexts, StorageOptions options) : IDisposable
{
    // SQLite has one writer. Waiting here costs no thread and is fair; waiting inside SQLite blocks one and ends in SQLITE_BUSY.
    // busy_timeout stays for what does not come this way: Identity's stores, and another process.
    private readonly SemaphoreSlim? _writing = options.PostgreSql is null ? new SemaphoreSlim(1, 1) : null;

    /// <exception cref="BackupServiceException">The database cannot be read.</exception>
    public async Task<TResult> ReadAsync<TResult>(Func<ConsoleDbContext, Task<TResult>> read, CancellationToken cancellationToken)
    {
        // SQLite answers on the thread that asks; that must not be a circuit's, nor one that holds the store's lock.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await read(context);
        }
        catch (Exception fault) when (StorageFaults.Explain(fault) is { } error)
        {
            throw new BackupServiceException(error, fault);
        }
    }

    /// <summary>Runs <paramref name="write"/> in one transaction. It can run twice (the first rolled back), so it must depend on nothing but the database.</summary>
    /// <exception cref="BackupServiceException">Nothing was written, or (connection lost during the commit) it is not known.</exception>
    public async Task<TResult> WriteAsync<TResult>(Func<ConsoleDbContext, CancellationToken, Task<TResult>> write, CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (_writing is not null)
        {
            await _writing.WaitAsync(cancellationToken);
        }

        try
        {
            return await WriteOnceAsync(write, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.Explain(fault) is { } error)
        {
            throw new BackupServiceException(error, fault);
        }
        finally
        {
            _writing?.Release();
        }
    }

    public Task WriteAsync(Func<ConsoleDbContext, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        WriteAsync(
            async (context, token) =>
            {
                await write(context, token);
                return true;
            },
            cancellationToken);

    public void Dispose() => _writing?.Dispose();

    private async Task<TResult> WriteOnceAsync<TResult>(Func<ConsoleDbContext, CancellationToken, Task<TResult>> write, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var strategy = context.Database.CreateExecutionStrategy();
        return await strategy.ExecuteAsync(
            async token =>
            {
                await using var transaction = await context.Database.BeginTransactionAsync(token);
                var result = await write(context, token);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);
    }
}
