using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;

namespace BackupConsole.Emulator.Engine;

/// <summary>A resource that a plan backs up, and the selection that chose it first.</summary>
internal sealed record ChosenResource(ResourceRecord Resource, SelectionDocument Selection)
{
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
