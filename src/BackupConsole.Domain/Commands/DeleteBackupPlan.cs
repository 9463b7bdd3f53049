using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Commands;

/// <summary>
/// Deletes a plan and, before it, its selections: AWS wants it in this order. Its recovery points stay. Broken off in the middle it is sent again and goes on
/// with what is left. When the plan has a selection that nobody confirmed it fails with <see cref="BackupErrorKind.Conflict"/>, and deletes nothing.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupPlan.html</remarks>
/// <param name="PlanId">Which plan.</param>
/// <param name="SelectionIds">The selections that go with it, as they were shown to whoever confirmed.</param>
public sealed record DeleteBackupPlan(string PlanId, ImmutableArray<string> SelectionIds) : BackupCommand<NoResult>
{
    public override ConsoleAction Action => ConsoleAction.DeleteBackupPlan;

    public override string Target => PlanId;

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() => PlanManager.OfPlan(PlanId) switch
    {
        { } manager => [new Problem(nameof(PlanId), manager.Reason, "Leave it as it is.")],
        null when string.IsNullOrWhiteSpace(PlanId) => [new Problem(nameof(PlanId), "The plan is not named.", "Open the plan and delete it from there.")],
        null => [],
    };
}
