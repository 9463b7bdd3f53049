using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;

namespace BackupConsole.Emulator.Plans;

/// <summary>The next runs of a plan, as GetBackupPlan shows them on request.</summary>
internal static class PlanPreview
{
    private const string Snapshots = "SNAPSHOTS";
    private const string Continuous = "CONTINUOUS";

    public static List<ScheduledRunPreview> Of(Session session, PlanRecord plan, int count, DateTimeOffset now)
    {
        var queue = new ScheduleQueue([plan], now);
        var continuous = plan.Document.Rules.Any(rule => rule.EnableContinuousBackup) ? ContinuousType(session, plan) : Continuous;
        var runs = new List<ScheduledRunPreview>();
        while (runs.Count < count && queue.NextAt is not null)
        {
            runs.AddRange(queue.Take().Take(count - runs.Count).Select(run =>
                new ScheduledRunPreview(run.At, run.Rule.RuleId, run.Rule.EnableContinuousBackup ? continuous : Snapshots)));
        }

        return runs;
    }

    /// <summary>What a rule with continuous backup makes follows from what is selected: types without it are backed up by snapshots.</summary>
    private static string ContinuousType(Session session, PlanRecord plan)
    {
        var resources = ResourceStore.All(session, plan.Account, plan.Region);
        var capable = ChosenResource.Of(session, plan, resources, RegionStore.Get(session, plan.Account, plan.Region))
            .Select(chosen => SupportedResourceTypes.HasContinuousBackup(chosen.Resource.Type))
            .Distinct()
            .ToList();
        return capable switch
        {
            [true] => Continuous,
            [false] => Snapshots,
            _ => "CONTINUOUS_AND_SNAPSHOTS",
        };
    }
}
