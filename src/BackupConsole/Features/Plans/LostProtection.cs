using System.Collections.Immutable;
using BackupConsole.Domain.Plans;
using BackupConsole.Domain.Resources;
using BackupConsole.Domain.Selections;
using BackupConsole.Monitoring;

namespace BackupConsole.Features.Plans;

/// <summary>What a plan that is to be deleted backs up, of the resources that this console sees.</summary>
/// <param name="Selected">Everything that its selections choose now.</param>
/// <param name="Unprotected">What of it no other plan chooses.</param>
public sealed record LostProtection(ImmutableArray<InventoryResource> Selected, ImmutableArray<InventoryResource> Unprotected)
{
    public static LostProtection Of(BackupPlan plan, ImmutableArray<BackupSelection> selections, ConnectionSnapshot estate)
    {
        var optIn = estate.Knows(EstateRead.RegionSettings) ? estate.OptIn : null;
        var selected = Chosen(estate.Resources, selections);
        return new LostProtection(selected, selected.RemoveRange(Chosen(selected, estate.Plans.Where(other => other.Id != plan.Id).SelectMany(other => other.Selections))));

        ImmutableArray<InventoryResource> Chosen(ImmutableArray<InventoryResource> resources, IEnumerable<BackupSelection> by)
        {
            ImmutableArray<SelectionMatcher> matchers = [.. by.Select(selection => new SelectionMatcher(SelectionTerms.Of(selection), optIn))];
            return [.. resources.Where(resource => matchers.Any(matcher => matcher.Judge(resource).IsSelected))];
        }
    }
}
