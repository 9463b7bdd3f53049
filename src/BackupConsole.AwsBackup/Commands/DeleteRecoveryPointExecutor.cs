using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteRecoveryPointExecutor(AwsCalls calls, IRecoveryPoints points) : CommandExecutor<DeleteRecoveryPoint, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteRecoveryPoint command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(context, "DeleteRecoveryPoint", (clients, token) => clients.BackupFor(command.Repeatability).DeleteRecoveryPointAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteRecoveryPoint command) => [RequestOf(command)];

    protected override Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteRecoveryPoint command, IntentId intent, CancellationToken cancellationToken) =>
        RecoveryPointsGone.FindAsync(points, context, command.BackupVaultName, command.RecoveryPointArn, cancellationToken);

    private static DeleteRecoveryPointRequest RequestOf(DeleteRecoveryPoint command) => new() { BackupVaultName = command.BackupVaultName, RecoveryPointArn = command.RecoveryPointArn };
}
