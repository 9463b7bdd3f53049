using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupVaultExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<DeleteBackupVault, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = new DeleteBackupVaultRequest { BackupVaultName = command.BackupVaultName };
        var answer = await calls.SendAsync(
            context, "DeleteBackupVault", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupVaultAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    // The list tells: AWS describes a deleted vault as "access denied".
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        var all = await vaults.ListAsync(context, cancellationToken);
        return all.Any(vault => vault.Name == command.BackupVaultName) ? null : new CommandReceipt<NoResult>(NoResult.Instance, null);
    }
}
