using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupVaultLockConfigurationExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<DeleteBackupVaultLockConfiguration, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupVaultLockConfiguration command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "DeleteBackupVaultLockConfiguration", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupVaultLockConfigurationAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupVaultLockConfiguration command) => [RequestOf(command)];

    // Whether this call or another one took it off makes no difference.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupVaultLockConfiguration command, IntentId intent, CancellationToken cancellationToken)
    {
        var vault = await vaults.GetAsync(context, command.BackupVaultName, cancellationToken);
        return vault.IsLocked ? null : new CommandReceipt<NoResult>(NoResult.Instance, null);
    }

    private static DeleteBackupVaultLockConfigurationRequest RequestOf(DeleteBackupVaultLockConfiguration command) => new() { BackupVaultName = command.BackupVaultName };
}
