using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class PutBackupVaultAccessPolicyExecutor(AwsCalls calls, IBackupVaults vaults) : CommandExecutor<PutBackupVaultAccessPolicy, NoResult>
{
    private readonly AccessPolicyWriter _writer = new(vaults);

    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, PutBackupVaultAccessPolicy command, IntentId intent, CancellationToken cancellationToken) =>
        new(NoResult.Instance, await _writer.WriteAsync(context, command.BackupVaultName, command.ReplacedPolicy, command.Policy, () => SendAsync(context, command, cancellationToken), cancellationToken));

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(PutBackupVaultAccessPolicy command) => [RequestOf(command)];

    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, PutBackupVaultAccessPolicy command, IntentId intent, CancellationToken cancellationToken) =>
        await _writer.IsWrittenAsync(context, command.BackupVaultName, command.Policy, cancellationToken) ? new CommandReceipt<NoResult>(NoResult.Instance, null) : null;

    private async Task<string?> SendAsync(CallContext context, PutBackupVaultAccessPolicy command, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "PutBackupVaultAccessPolicy", (clients, token) => clients.BackupFor(command.Repeatability).PutBackupVaultAccessPolicyAsync(request, token), cancellationToken);
        return answer.ResponseMetadata?.RequestId;
    }

    private static PutBackupVaultAccessPolicyRequest RequestOf(PutBackupVaultAccessPolicy command) => new() { BackupVaultName = command.BackupVaultName, Policy = command.Policy };
}
