using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupVaultNotificationsExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<DeleteBackupVaultNotifications, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupVaultNotifications command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "DeleteBackupVaultNotifications", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupVaultNotificationsAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupVaultNotifications command) => [RequestOf(command)];

    // Whether this call or another one turned them off makes no difference.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupVaultNotifications command, IntentId intent, CancellationToken cancellationToken)
    {
        return await vaults.GetNotificationsAsync(context, command.BackupVaultName, cancellationToken) is null ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;
    }

    private static DeleteBackupVaultNotificationsRequest RequestOf(DeleteBackupVaultNotifications command) => new() { BackupVaultName = command.BackupVaultName };
}
