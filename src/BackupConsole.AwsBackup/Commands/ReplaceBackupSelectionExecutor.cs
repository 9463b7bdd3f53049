using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class ReplaceBackupSelectionExecutor(SelectionCalls selections) : CommandExecutor<ReplaceBackupSelection, CreatedBackupSelection>
{
    protected override async Task<CommandReceipt<CreatedBackupSelection>> SendAsync(CallContext context, ReplaceBackupSelection command, IntentId intent, CancellationToken cancellationToken)
    {
        var made = await selections.CreateAsync(context, CreationOf(command, intent), cancellationToken);
        await DeleteOldAsync(context, command, cancellationToken);
        return made;
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(ReplaceBackupSelection command) => [CreationOf(command), SelectionCalls.DeletionOf(command.PlanId, command.Replaced)];

    /// <summary>Where the new one stands it finishes what was begun; where it does not, nothing was done.</summary>
    protected override async Task<CommandReceipt<CreatedBackupSelection>?> ReconcileAsync(CallContext context, ReplaceBackupSelection command, IntentId intent, CancellationToken cancellationToken)
    {
        if (await selections.FindAsync(context, command.PlanId, intent, cancellationToken) is not { } made)
        {
            return null;
        }

        await DeleteOldAsync(context, command, cancellationToken);
        return new CommandReceipt<CreatedBackupSelection>(made, null);
    }

    // Half done is no refusal: the outcome stays open, so that the same submission comes back here and finishes it.
    private async Task DeleteOldAsync(CallContext context, ReplaceBackupSelection command, CancellationToken cancellationToken)
    {
        try
        {
            await selections.DeleteAsync(context, command.PlanId, command.Replaced, cancellationToken);
        }
        catch (BackupServiceException fault)
        {
            throw new BackupServiceException(
                fault.Error with
                {
                    Kind = BackupErrorKind.Unexpected,
                    Sentence = $"“{command.SelectionName}” was made, but “{command.ReplacedName}” could not be deleted, so both choose resources now. {fault.Error.Sentence}",
                },
                fault);
        }
    }

    private static CreateBackupSelectionRequest CreationOf(ReplaceBackupSelection command, IntentId? intent = null) =>
        SelectionCalls.CreationOf(command.PlanId, command.SelectionName, command.IamRoleArn, command.Terms, intent);
}
