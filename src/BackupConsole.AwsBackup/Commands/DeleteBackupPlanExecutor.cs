using System.Collections.Immutable;
using Amazon.Backup;
using Amazon.Backup.Model;
using BackupConsole.AwsBackup.Calls;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Ports;
using BackupSelection = BackupConsole.Domain.Plans.BackupSelection;

namespace BackupConsole.AwsBackup.Commands;

internal sealed class DeleteBackupPlanExecutor(AwsCalls calls, IBackupPlans plans) : CommandExecutor<DeleteBackupPlan, NoResult>
{
    protected override async Task<CommandReceipt<NoResult>> SendAsync(CallContext context, DeleteBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        // Read each time: what an attempt that broke off has deleted is not in it any more.
        var selections = await plans.ListSelectionsAsync(context, command.PlanId, cancellationToken);
        RequireConfirmed(command, selections);
        foreach (var selection in selections)
        {
            await DeleteSelectionAsync(context, command, selection.Id, cancellationToken);
        }

        var request = DeletionOf(command);
        var answer = await calls.SendAsync(context, "DeleteBackupPlan", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupPlanAsync(request, token), cancellationToken);
        return new CommandReceipt<NoResult>(NoResult.Instance, answer.ResponseMetadata?.RequestId);
    }

    protected override ImmutableArray<AmazonBackupRequest> RequestsOf(DeleteBackupPlan command) =>
        [.. command.SelectionIds.Select(id => SelectionCalls.DeletionOf(command.PlanId, id)), DeletionOf(command)];

    // A deleted plan can still be read. Where it still stands the deletion was not finished, and is sent anew.
    protected override async Task<CommandReceipt<NoResult>?> ReconcileAsync(CallContext context, DeleteBackupPlan command, IntentId intent, CancellationToken cancellationToken)
    {
        try
        {
            var plan = await plans.GetAsync(context, command.PlanId, cancellationToken);
            return plan.DeletedAt is null ? null : new CommandReceipt<NoResult>(NoResult.Instance, null);
        }
        catch (BackupServiceException fault) when (fault.Error.Kind == BackupErrorKind.NotFound)
        {
            return new CommandReceipt<NoResult>(NoResult.Instance, null);
        }
    }

    private static void RequireConfirmed(DeleteBackupPlan command, ImmutableArray<BackupSelection> selections)
    {
        if (selections.FirstOrDefault(selection => !command.SelectionIds.Contains(selection.Id)) is { } unconfirmed)
        {
            throw new BackupServiceException(new BackupError(
                BackupErrorKind.Conflict, $"The plan has the selection “{unconfirmed.Name}”, which it had not when the deletion was confirmed; nothing was deleted.")
            {
                Operation = "DeleteBackupPlan",
            });
        }
    }

    private async Task DeleteSelectionAsync(CallContext context, DeleteBackupPlan command, string selectionId, CancellationToken cancellationToken)
    {
        var request = SelectionCalls.DeletionOf(command.PlanId, selectionId);
        try
        {
            await calls.SendAsync(context, "DeleteBackupSelection", (clients, token) => clients.BackupFor(command.Repeatability).DeleteBackupSelectionAsync(request, token), cancellationToken);
        }
        catch (BackupServiceException fault) when (fault.Error.Kind is BackupErrorKind.NotFound or BackupErrorKind.Invalid)
        {
            // Somebody else may have deleted it in the meantime; then it is as it should be.
            if ((await plans.ListSelectionsAsync(context, command.PlanId, cancellationToken)).Any(selection => selection.Id == selectionId))
            {
                throw;
            }
        }
    }

    private static DeleteBackupPlanRequest DeletionOf(DeleteBackupPlan command) => new() { BackupPlanId = command.PlanId };
}
