using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class CreateBackupSelectionExecutor(SelectionCalls selections) : CommandExecutor<CreateBackupSelection, CreatedBackupSelection>
{
    protected override Task<CommandReceipt<CreatedBackupSelection>> SendAsync(CallContext context, CreateBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        selections.CreateAsync(context, command.PlanId, SelectionCalls.InputOf(command.SelectionName, command.IamRoleArn, command.Terms), intent, cancellationToken);

    protected override async Task<CommandReceipt<CreatedBackupSelection>?> ReconcileAsync(CallContext context, CreateBackupSelection command, IntentId intent, CancellationToken cancellationToken) =>
        await selections.FindAsync(context, command.PlanId, intent, cancellationToken) is { } made ? new CommandReceipt<CreatedBackupSelection>(made, null) : null;
}
