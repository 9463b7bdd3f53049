using System.Collections.Immutable;
using Amazon.Backup;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupSelectionExecutor(SelectionCalls selections) : CommandExecutor<DeleteBackupSelection, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        new(NoResult.Instance, await selections.DeleteAsync(context, command.PlanId, command.SelectionId, cancellationToken));

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupSelection command) => [SelectionCalls.DeletionOf(command.PlanId, command.SelectionId)];

    // Whether this call or another one deleted it cannot be told, and makes no difference.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        await selections.ExistsAsync(context, command.PlanId, command.SelectionId, cancellationToken) ? null : new CommandReceipt<NoResult>(NoResult.Instance, null);
}
