using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Commands;

/// <summary>Adds a selection to a plan.</summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupSelection.html</remarks>
/// <param name="PlanId">Which plan.</param>
/// <param name="SelectionName">1 to 50 letters, numbers, hyphens, underscores and dots; unique in the plan.</param>
/// <param name="IamRoleArn">The role that AWS Backup assumes for its jobs.</param>
/// <param name="Terms">What it chooses.</param>
public sealed record CreateBackupSelection(string PlanId, string SelectionName, string IamRoleArn, SelectionTerms Terms) : BackupCommand<CreatedBackupSelection>
{
    public override ConsoleAction Action => ConsoleAction.CreateBackupSelection;

    public override string Target => $"{PlanId}/{SelectionName}";

    public override Repeatability Repeatability => Repeatability.Token;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. SelectionCommandRules.ValidatePlan(PlanId),
        .. SelectionRules.ValidateName(SelectionName),
        .. IamRoleRules.Validate(IamRoleArn),
        .. SelectionRules.Validate(Terms),
    ];
}
