using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Engine;

/// <summary>What exists and who chose it, as the engine read it: most days of a year nothing of it changes.</summary>
internal sealed class EstateMemory
{
    private readonly Dictionary<(string Account, string Region), (List<ResourceRecord> Resources, RegionSettings Settings)> _regions = [];
    private readonly Dictionary<string, List<ChosenResource>> _chosen = new(StringComparer.Ordinal);

    public List<ChosenResource> Chosen(Session session, PlanRecord plan)
    {
        if (!_chosen.TryGetValue(plan.Id, out var chosen))
        {
            var (resources, settings) = Region(session, plan.Account, plan.Region);
            chosen = ChosenResource.Of(session, plan, resources, settings);
            _chosen.Add(plan.Id, chosen);
        }

        return chosen;
    }

    public List<ResourceRecord> Resources(Session session, string account, string region) => Region(session, account, region).Resources;

    /// <summary>The rules of active plans that keep continuous recovery points up to date.</summary>
    public IReadOnlySet<string> ContinuousRules { get; set; } = new HashSet<string>();

    public void Forget()
    {
        _regions.Clear();
        _chosen.Clear();
    }

    private (List<ResourceRecord> Resources, RegionSettings Settings) Region(Session session, string account, string region)
    {
        if (!_regions.TryGetValue((account, region), out var found))
        {
            found = (ResourceStore.All(session, account, region), RegionStore.Get(session, account, region));
            _regions.Add((account, region), found);
        }

        return found;
    }
}
