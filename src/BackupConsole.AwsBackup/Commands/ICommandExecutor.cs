using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Carries out one type of command.</summary>
internal interface ICommandExecutor
{
    Type CommandType { get; }

    /// <inheritdoc cref="Domain.Ports.IBackupCommands.ReconcileAsync"/>
    Task<CommandReceipt<object>?> ReconcileAsync(CallContext context, BackupCommand command, IntentId intent, CancellationToken cancellationToken);
}
