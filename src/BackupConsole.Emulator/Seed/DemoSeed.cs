using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Seed;

/// <summary>
/// Writes the demo: what exists, the recovery points that are older than a month and still kept, and then a month that the engine
/// itself runs, so that the history is consistent with everything else by construction.
/// </summary>
internal static class DemoSeed
{
    /// <summary>Before the first start by this much every job took as long as in AWS.</summary>
    private static readonly TimeSpan LastNight = TimeSpan.FromHours(3);

    public static void Write(Session session, BackupEngine engine, int randomSeed, DateTimeOffset now)
    {
        var estate = new DemoEstate(randomSeed, now);
        var monthStart = now - DemoHistory.ListedByAws;
        Describe(session, estate, now);
        KeepOldPoints(session, estate, monthStart, now);
        BackupEngine.StartAt(session, monthStart);
        engine.Forget();
        engine.Advance(session, now - LastNight, estate.Planner);
        DemoPeople.Write(session, estate, randomSeed, now);

        // What is still open when the newcomer arrives ends at the newcomer's pace: a backup of theirs must not wait an hour for a nightly one of the same resource.
        engine.Advance(session, now, engine.Planner);
    }

    private static void Describe(Session session, DemoEstate estate, DateTimeOffset now)
    {
        DemoVaults.Write(session, now);
        foreach (var resource in estate.Resources)
        {
            ResourceStore.Insert(session, resource);
        }

        foreach (var (plan, selections) in estate.Plans)
        {
            PlanStore.Insert(session, plan);
            foreach (var selection in selections)
            {
                PlanStore.InsertSelection(session, plan, selection);
            }
        }
    }

    private static void KeepOldPoints(Session session, DemoEstate estate, DateTimeOffset monthStart, DateTimeOffset now)
    {
        var vaults = new Dictionary<string, VaultRecord>(StringComparer.Ordinal);
        var oldest = now - TimeSpan.FromDays(366);
        foreach (var backup in estate.Backups(oldest, monthStart, run => run.At.AddDays(run.Rule.Lifecycle?.DeleteAfterDays ?? 0) > now))
        {
            // A continuous recovery point is made by the first run of the month, and kept up to date by the others.
            foreach (var job in estate.Copies(backup).Prepend(backup).Where(job => job is { Outcome: "COMPLETED", IsContinuous: false }))
            {
                if (!vaults.TryGetValue(job.VaultArn, out var vault))
                {
                    var (account, region, name) = VaultArn.Parts(job.VaultArn);
                    vault = VaultStore.Require(session, account, region, name);
                    vaults.Add(job.VaultArn, vault);
                }

                var point = PointMaking.Of(job, vault, "COMPLETED");
                RecoveryPointStore.Insert(session, point, RecoveryPointLifecycle.NextDue(point));
            }
        }
    }
}
