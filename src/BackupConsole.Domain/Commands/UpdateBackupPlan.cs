using System.Collections.Immutable;
using BackupConsole.Domain.Authorization;
using BackupConsole.Domain.Errors;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Commands;

/// <summary>
/// Writes a new version of a plan, but only over the version that was read: AWS itself would take the last writer's. When another version stands by now
/// the command fails with <see cref="BackupErrorKind.Conflict"/>.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/aws-backup/latest/devguide/API_UpdateBackupPlan.html</remarks>
/// <param name="PlanId">Which plan.</param>
/// <param name="VersionId">The version that the change was made from.</param>
/// <param name="Plan">The whole plan as it is to be.</param>
public sealed record UpdateBackupPlan(string PlanId, string VersionId, BackupPlanBody Plan) : BackupCommand<UpdatedBackupPlan>
{
    public override ConsoleAction Action => ConsoleAction.UpdateBackupPlan;

    public override string Target => PlanId;

    public override Repeatability Repeatability => Repeatability.ReadBeforeRetry;

    public override ImmutableArray<Problem> Validate() =>
    [
        .. PlanManager.OfPlan(PlanId) is { } manager ? [new Problem(nameof(PlanId), manager.Reason, "Copy it to a plan of your own.")] : Array.Empty<Problem>(),
        .. string.IsNullOrWhiteSpace(PlanId) || string.IsNullOrWhiteSpace(VersionId) ? [new Problem(nameof(PlanId), "The plan or its version is not named.", "Open the plan and edit it from there.")] : Array.Empty<Problem>(),
        .. Plan.Validate(),
    ];
}
