using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;

namespace BackupConsole.Emulator.Seed;

/// <summary>The demo as a description: what exists, and which backups its plans have ordered at any time. It follows from two numbers.</summary>
internal sealed class DemoEstate
{
    private static readonly TimeSpan PlansAge = TimeSpan.FromDays(420);
    private static readonly RegionSettings AllIn = new([], []);
    private readonly Dictionary<string, List<ChosenResource>> _chosen = new(StringComparer.Ordinal);

    public DemoEstate(int randomSeed, DateTimeOffset firstStart)
    {
        Resources = [.. DemoAccounts.All.SelectMany(account => account.Regions.SelectMany(region => DemoResources.Of(account, region, randomSeed)))];
        Plans = new DemoPlans(randomSeed, firstStart - PlansAge).All();
        Planner = new JobPlanner(randomSeed, 1);
    }

    public IReadOnlyList<ResourceRecord> Resources { get; }

    public IReadOnlyList<DemoPlan> Plans { get; }

    /// <summary>Jobs of the past took as long as they do in AWS.</summary>
    public JobPlanner Planner { get; }

    /// <summary>Backups that the plans ordered after one instant and before another, in the order of time, planned without waiting for each other.</summary>
    public IEnumerable<JobRecord> Backups(DateTimeOffset after, DateTimeOffset before, Func<ScheduledRun, bool>? isWanted = null)
    {
        var queue = new ScheduleQueue(Plans.Select(plan => plan.Plan), after);
        var plans = Plans.ToDictionary(plan => plan.Plan.Id, StringComparer.Ordinal);
        while (queue.NextAt < before)
        {
            foreach (var runs in queue.Take().GroupBy(run => run.Plan.Id, StringComparer.Ordinal))
            {
                var wanted = isWanted is null ? [.. runs] : runs.Where(isWanted).ToList();
                if (wanted.Count == 0)
                {
                    continue;
                }

                var plan = plans[runs.Key];
                foreach (var order in RuleOrders.Of(wanted, Chosen(plan)))
                {
                    yield return Planner.Backup(order, DateTimeOffset.MinValue);
                }
            }
        }
    }

    private List<ChosenResource> Chosen(DemoPlan plan)
    {
        if (!_chosen.TryGetValue(plan.Plan.Id, out var chosen))
        {
            var resources = Resources.Where(resource => resource.Account == plan.Plan.Account && resource.Region == plan.Plan.Region).ToList();
            chosen = ChosenResource.Of(plan.Selections, resources, AllIn);
            _chosen.Add(plan.Plan.Id, chosen);
        }

        return chosen;
    }

    /// <summary>The copies that follow from a completed backup.</summary>
    public IEnumerable<JobRecord> Copies(JobRecord backup)
    {
        if (backup.Outcome != "COMPLETED" || !SupportedResourceTypes.CanCopy(backup.ResourceType))
        {
            yield break;
        }

        foreach (var action in Http.ApiJson.Value<List<Plans.CopyAction>>(backup.CopyActions) ?? [])
        {
            yield return Planner.Copy(CopyOrder.OfBackup(backup, action.DestinationBackupVaultArn, action.Lifecycle), DateTimeOffset.MinValue);
        }
    }
}
