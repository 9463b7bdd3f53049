using System.Collections.Immutable;
using System.Globalization;
using BackupConsole.Domain;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Commands;
using BackupConsole.Domain.Estate;
using BackupConsole.Domain.Lifecycles;
using BackupConsole.Domain.Operations;
using BackupConsole.Domain.RecoveryPoints;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.RecoveryPoints.Bulk;

/// <summary>What confirming a bulk action would queue: the dry run, and then the thing itself.</summary>
/// <param name="DryRun">What would be sent and what is left out.</param>
/// <param name="Problems">What must be mended in the form first.</param>
public sealed record BulkPlan(DryRun DryRun, ImmutableArray<Problem> Problems)
{
    public int Included => DryRun.Included;

    /// <summary>The first that would be sent; null when nothing would be.</summary>
    public (ConnectionId Connection, BackupCommand Command)? First => Problems.IsEmpty ? DryRun.First : null;

    public static BulkPlan Of(BulkForm form, BulkChoice choice, EstateSnapshot estate)
    {
        var problems = ProblemsOf(form);
        var lifecycle = form.Lifecycle.Read();
        return new BulkPlan(new DryRun([.. choice.Candidates.Select(candidate => (candidate.Known.Connection, ItemOf(form, candidate, estate.Find(candidate.Known.Connection), lifecycle, problems.IsEmpty)))]), problems);
    }

    /// <summary>The right that the action needs.</summary>
    public static ConsoleAction RightFor(BulkAction action) => action switch
    {
        BulkAction.Delete or BulkAction.EmptyVault => ConsoleAction.DeleteRecoveryPoint,
        BulkAction.ChangeLifecycle => ConsoleAction.UpdateRecoveryPointLifecycle,
        BulkAction.Copy => ConsoleAction.StartCopyJob,
        BulkAction.Disassociate => ConsoleAction.DisassociateRecoveryPoint,
        BulkAction.AddTags or BulkAction.RemoveTags => ConsoleAction.ChangeTags,
    };

    /// <summary>One operation for each connection.</summary>
    public ImmutableArray<NewOperation> Operations(BulkForm form) => DryRun.Operations(form.Submission, KindOf(form.Action), items => NameOf(form, items));

    private static NewOperationItem ItemOf(BulkForm form, BulkCandidate candidate, ConnectionSnapshot? connection, Lifecycle lifecycle, bool isFormValid)
    {
        var command = CommandOf(form, candidate.Known.Point, lifecycle);
        var exclusion = candidate.Decision.IsAllowed
            ? isFormValid ? command.Validate().FirstOrDefault()?.Rule ?? RoleExclusionOf(command, connection) ?? BulkTags.ExclusionOf(form, candidate.Tags) : null
            : candidate.Decision.Reason;
        return new NewOperationItem(candidate.Name, command, exclusion);
    }

    /// <summary>One role is given for all, and recovery points of more than one account may have been picked.</summary>
    private static string? RoleExclusionOf(BackupCommand command, ConnectionSnapshot? connection) =>
        command is StartCopyJob copy && connection is not null ? BackupRoles.ProblemOf(connection, copy.IamRoleArn)?.Rule : null;

    private static BackupCommand CommandOf(BulkForm form, RecoveryPoint point, Lifecycle lifecycle) => form.Action switch
    {
        BulkAction.Delete or BulkAction.EmptyVault => new DeleteRecoveryPoint(point.VaultName, point.Arn),
        BulkAction.ChangeLifecycle => new UpdateRecoveryPointLifecycle(point.VaultName, point.Arn, lifecycle) { ResourceType = point.ResourceType },
        BulkAction.Copy => new StartCopyJob(point.VaultName, point.Arn, form.DestinationVaultArn.Trim(), form.IamRoleArn.Trim())
        {
            Lifecycle = lifecycle == Lifecycle.Forever ? null : lifecycle,
        },
        BulkAction.Disassociate => new DisassociateRecoveryPoint(point.VaultName, point.Arn),
        BulkAction.AddTags or BulkAction.RemoveTags => BulkTags.CommandOf(form, point.Arn),
    };

    /// <summary>What is wrong whatever the recovery point: judged with one that nothing is wrong with.</summary>
    private static ImmutableArray<Problem> ProblemsOf(BulkForm form)
    {
        var sample = new RecoveryPoint("arn:aws:backup:::recovery-point:any", "any", RecoveryPointStatus.Completed, default);
        return form.Action switch
        {
            BulkAction.ChangeLifecycle or BulkAction.Copy => [.. form.Lifecycle.Unread(), .. CommandOf(form, sample, form.Lifecycle.Read()).Validate()],
            BulkAction.AddTags or BulkAction.RemoveTags => BulkTags.ProblemsOf(form),
            _ => [],
        };
    }

    private static OperationKind KindOf(BulkAction action) => action switch
    {
        BulkAction.Delete => OperationKind.DeleteRecoveryPoints,
        BulkAction.EmptyVault => OperationKind.EmptyVault,
        BulkAction.ChangeLifecycle => OperationKind.ChangeLifecycle,
        BulkAction.Copy => OperationKind.CopyRecoveryPoints,
        BulkAction.Disassociate => OperationKind.DisassociateRecoveryPoints,
        BulkAction.AddTags => OperationKind.AddTags,
        BulkAction.RemoveTags => OperationKind.RemoveTags,
    };

    private static string NameOf(BulkForm form, ImmutableArray<NewOperationItem> items)
    {
        var number = items.Count(item => item.Exclusion is null);
        var points = string.Create(CultureInfo.InvariantCulture, $"{number:N0} recovery point{(number == 1 ? "" : "s")}");
        return form.Action switch
        {
            BulkAction.Delete => $"Delete {points}",
            BulkAction.EmptyVault => $"Empty {VaultOf(items)} of {points}",
            BulkAction.ChangeLifecycle => $"Change the lifecycle of {points}",
            BulkAction.Copy => $"Copy {points} to {form.DestinationVaultArn.Trim().Split(':')[^1]}",
            BulkAction.Disassociate => $"Disassociate {points}",
            BulkAction.AddTags => $"Tag {points}",
            BulkAction.RemoveTags => $"Remove tags of {points}",
        };
    }

    private static string VaultOf(ImmutableArray<NewOperationItem> items) => items.FirstOrDefault()?.Command is DeleteRecoveryPoint delete ? delete.BackupVaultName : "a vault";
}
