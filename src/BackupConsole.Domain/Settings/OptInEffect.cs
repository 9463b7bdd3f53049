using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;

namespace BackupConsole.Domain.Settings;

/// <summary>What turning switches does to the resources that the console sees.</summary>
/// <param name="Lost">What a plan chooses now and none would choose any more.</param>
/// <param name="Gained">What no plan chooses now and one would choose.</param>
public sealed record OptInEffect(ImmutableArray<InventoryResource> Lost, ImmutableArray<InventoryResource> Gained)
{
    /// <param name="plans">Plans with their selections.</param>
    /// <param name="resources">What this console sees.</param>
    /// <param name="before">The types that AWS Backup supports in the Region → switched on.</param>
    /// <param name="after">The same once the switches are turned.</param>
    public static OptInEffect Of(
        ImmutableArray<BackupPlan> plans,
        ImmutableArray<InventoryResource> resources,
        ImmutableSortedDictionary<string, bool> before,
        ImmutableSortedDictionary<string, bool> after)
    {
        var (now, then) = (PlanCoverage.Of(plans, resources, before), PlanCoverage.Of(plans, resources, after));
        return new(
            [.. resources.Where(resource => IsChosen(now, resource) && !IsChosen(then, resource))],
            [.. resources.Where(resource => !IsChosen(now, resource) && IsChosen(then, resource))]);
    }

    private static bool IsChosen(PlanCoverage coverage, InventoryResource resource) => !coverage.OfResource(resource.Arn).IsEmpty;
}
