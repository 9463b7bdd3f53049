using System.Collections.Immutable;
using Amazon.Backup;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

/// <summary>Carries out one type of command.</summary>
internal interface ICommandExecutor
{
    Type CommandType { get; }

    /// <summary>The requests that change something, in their order and without the token that the console adds.</summary>
    ImmutableArray<AmazonBackupRequest> RequestsOf(BackupCommand command);

    /// <inheritdoc cref="Domain.Ports.IBackupCommands.ReconcileAsync"/>
    Task<CommandReceipt<object>?> ReconcileAsync(CallContext context, BackupCommand command, IntentId intent, CancellationToken cancellationToken);
}
