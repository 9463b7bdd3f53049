using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupVaultAccessPolicyExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<DeleteBackupVaultAccessPolicy, NoResult>
{
    private readonly AccessPolicyWriter _writer = new(vaults);

    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupVaultAccessPolicy command, IntentId intent, CancellationToken cancellationToken) =>
        new(NoResult.Instance, await _writer.WriteAsync(context, command.BackupVaultName, command.ReplacedPolicy, null, () => SendAsync(context, command, cancellationToken), cancellationToken));

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupVaultAccessPolicy command) => [RequestOf(command)];

    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupVaultAccessPolicy command, IntentId intent, CancellationToken cancellationToken) =>
        await _writer.IsWrittenAsync(context, command.BackupVaultName, null, cancellationToken) ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;

    private async Task<string?> SendAsync(CallContext context, DeleteBackupVaultAccessPolicy command, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "DeleteBackupVaultAccessPolicy", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupVaultAccessPolicyAsync(request, token), cancellationToken);
        return answer.ResponseMetadata?.RequestId;
    }

    private static DeleteBackupVaultAccessPolicyRequest RequestOf(DeleteBackupVaultAccessPolicy command) => new() { BackupVaultName = command.BackupVaultName };
}
