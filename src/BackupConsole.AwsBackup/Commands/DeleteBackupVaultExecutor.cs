using System.Collections.Immutable;
using Amazon.Backup;
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
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "DeleteBackupVault", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupVaultAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupVault command) => [RequestOf(command)];

    // The list tells: AWS describes a deleted vault as "access denied".
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupVault command, IntentId intent, CancellationToken cancellationToken)
    {
        var all = await vaults.ListAsync(context, cancellationToken);
        return all.Any(vault => vault.Name == command.BackupVaultName) ? null : new CommandReceipt<NoResult>(NoResult.Instance, null);
    }

    private static DeleteBackupVaultRequest RequestOf(DeleteBackupVault command) => new() { BackupVaultName = command.BackupVaultName };
}
