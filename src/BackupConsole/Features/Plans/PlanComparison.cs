using BackupConsole.Domain.Plans;

namespace BackupConsole.Features.Plans;

/// <summary>Two versions of a plan, and what they differ in.</summary>
/// <param name="From">The earlier one, or whichever was chosen for the left.</param>
/// <param name="To">The other one.</param>
public sealed record PlanComparison(BackupPlan From, BackupPlan To)
{
    public PlanDifference Difference { get; } = PlanDifference.Between(From.ToBody(), To.ToBody());
}
