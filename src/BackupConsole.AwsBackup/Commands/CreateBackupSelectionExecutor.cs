using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class CreateBackupSelectionExecutor(SelectionCalls selections) : CommandExecutor<CreateBackupSelection, CreatedBackupSelection>
{
    protected override Task<CommandReceipt<CreatedBackupSelection>> SendAsync(CallContext context, CreateBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        selections.CreateAsync(context, RequestOf(command, intent), cancellationToken);

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(CreateBackupSelection command) => [RequestOf(command)];

    protected override async Task<CommandReceipt<CreatedBackupSelection>?> ReconcileAsync(CallContext context, CreateBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        await selections.FindAsync(context, command.PlanId, intent, cancellationToken) is { } made ? new CommandReceipt<CreatedBackupSelection>(made, null) : null;

    private static CreateBackupSelectionRequest RequestOf(CreateBackupSelection command, IntentId? intent = null) =>
        SelectionCalls.CreationOf(command.PlanId, command.SelectionName, command.IamRoleArn, command.Terms, intent);
}
