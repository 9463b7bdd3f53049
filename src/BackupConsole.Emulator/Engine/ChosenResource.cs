using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>A resource that a plan backs up, and the selection that chose it first.</summary>
internal sealed record ChosenResource(ResourceRecord Resource, SelectionDocument Selection)
{
    /// <param name="known">What exists in the plan's account and Region.</param>
    public static List<ChosenResource> Of(Session session, PlanRecord plan, IReadOnlyList<ResourceRecord> known, RegionSettings settings)
    {
        var selections = PlanStore.Selections(session, plan.Id);
        return Of(selections, [.. known, .. UnlistedResources.NamedBy(session, plan.Account, plan.Region, selections)], settings);
    }

    public static List<ChosenResource> Of(IReadOnlyList<SelectionRecord> selections, IReadOnlyList<ResourceRecord> resources, RegionSettings settings)
    {
        var chosen = new List<ChosenResource>();
        foreach (var resource in resources)
        {
            if (selections.FirstOrDefault(selection => SelectionMatcher.Matches(selection.Document, resource, settings)) is { } selection)
            {
                chosen.Add(new ChosenResource(resource, selection.Document));
            }
        }

        return chosen;
    }
}
