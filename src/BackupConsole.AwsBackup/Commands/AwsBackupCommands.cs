using System.Collections.Frozen;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class AwsBackupCommands(IEnumerable<ICommandExecutor> executors) : IBackupCommands
{
    private readonly FrozenDictionary<Type, ICommandExecutor> _executors = executors.ToFrozenDictionary(executor => executor.CommandType);

    public Task<CommandReceipt<TResult>> SendAsync<TResult>(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken) =>
        ((ICommandExecutor<TResult>)ExecutorOf(command)).SendAsync(context, command, intent, cancellationToken);

    public Task<CommandReceipt<object>?> ReconcileAsync(CallContext context, BackupCommand command, IntentId intent, CancellationToken cancellationToken) =>
        ExecutorOf(command).ReconcileAsync(context, command, intent, cancellationToken);

    private ICommandExecutor ExecutorOf(BackupCommand command) =>
        _executors.GetValueOrDefault(command.GetType()) ?? throw new NotSupportedException($"{command.GetType().Name} has no executor.");
}
