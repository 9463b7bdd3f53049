using System.Collections.Immutable;
using Amazon.Backup;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>What every executor is: a new command of the domain needs one class that derives from this and one line in <see cref="CommandExecutors"/>.</summary>
internal abstract class CommandExecutor<TCommand, TResult> : ICommandExecutor<TResult>
    where TCommand : BackupCommand<TResult>
    where TResult : class
{
    public Type CommandType => typeof(TCommand);

    public Task<CommandReceipt<TResult>> SendAsync(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken) =>
        SendAsync(context, (TCommand)command, intent, cancellationToken);

    public async Task<CommandReceipt<object>?> ReconcileAsync(CallContext context, BackupCommand command, IntentId intent, CancellationToken cancellationToken) =>
        await ReconcileAsync(context, (TCommand)command, intent, cancellationToken) is { } receipt
            ? new CommandReceipt<object>(receipt.Result, receipt.RequestId)
            : null;

    public ImmutableArray<AmazonBackupRequest> RequestsOf(BackupCommand command) => RequestsOf((TCommand)command);

    protected abstract Task<CommandReceipt<TResult>> SendAsync(CallContext context, TCommand command, IntentId intent, CancellationToken cancellationToken);

    /// <summary>The requests that <c>SendAsync</c> sends, without the token that it adds; made by the same code, so that what is shown is what is sent.</summary>
    protected abstract ImmutableArray<AmazonBackupRequest> RequestsOf(TCommand command);

    protected abstract Task<CommandReceipt<TResult>?> ReconcileAsync(CallContext context, TCommand command, IntentId intent, CancellationToken cancellationToken);
}
