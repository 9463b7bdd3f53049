using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DisassociateRecoveryPointExecutor(AwsCalls calls, IRecoveryPoints points) : CommandExecutor<DisassociateRecoveryPoint, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DisassociateRecoveryPoint command, IntentId intent, CancellationToken cancellationToken)
    {
        var request = RequestOf(command);
        var answer = await calls.SendAsync(
            context, "DisassociateRecoveryPoint", (clients, token) => clients.BackupFor(command.Repeatability).DisassociateRecoveryPointAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DisassociateRecoveryPoint command) => [RequestOf(command)];

    protected override Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DisassociateRecoveryPoint command, IntentId intent, CancellationToken cancellationToken) =>
        RecoveryPointsGone.FindAsync(points, context, command.BackupVaultName, command.RecoveryPointArn, cancellationToken);

    private static DisassociateRecoveryPointRequest RequestOf(DisassociateRecoveryPoint command) => new() { BackupVaultName = command.BackupVaultName, RecoveryPointArn = command.RecoveryPointArn };
}
