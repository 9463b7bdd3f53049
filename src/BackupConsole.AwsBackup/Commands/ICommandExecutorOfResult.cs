using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Carries out one type of command, known by what it answers; see <see cref="IBackupCommands"/> for what the methods promise.</summary>
internal interface ICommandExecutor<TResult> : ICommandExecutor
{
    Task<CommandReceipt<TResult>> SendAsync(CallContext context, BackupCommand<TResult> command, IntentId intent, CancellationToken cancellationToken);
}
