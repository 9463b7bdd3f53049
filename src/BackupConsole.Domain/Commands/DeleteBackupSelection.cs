using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;

namespace BackupConsole.Domain.Commands;

/// <summary>Takes a selection away from its plan. What it alone chose is not backed up any more; its recovery points stay.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupSelection.html</remarks>
/// <param name="PlanId">Which plan.</param>
/// <param name="SelectionId">AWS's id of the selection.</param>
public sealed record DeleteBackupSelection(string PlanId, string SelectionId) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.DeleteBackupSelection;

    public override string Target => $"{PlanId}/{SelectionId}";

    public override Repeatability Repeatability => Repeatability.Natural;

    public override ImmutableArray<Problem> Validate() => [.. SelectionCommandRules.ValidatePlan(PlanId), .. SelectionCommandRules.ValidateId(SelectionId)];
}
