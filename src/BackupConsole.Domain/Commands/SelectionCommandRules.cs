using System.Collections.Immutable;
using BackupConsole.Domain.Plans;

namespace BackupConsole.Domain.Commands;

/// <summary>What every change of a plan's selections demands of the plan.</summary>
internal static class SelectionCommandRules
{
    public static ImmutableArray<Problem> ValidatePlan(string planId) => PlanManager.OfPlan(planId) switch
    {
        { } manager => [new Problem("PlanId", manager.Reason, "Leave it as it is.")],
        null when string.IsNullOrWhiteSpace(planId) => [new Problem("PlanId", "The plan is not named.", "Open the plan and begin there.")],
        null => [],
    };

    public static ImmutableArray<Problem> ValidateId(string selectionId) =>
        string.IsNullOrWhiteSpace(selectionId) ? [new Problem("SelectionId", "The selection is not named.", "Open the selection and begin there.")] : [];
}
