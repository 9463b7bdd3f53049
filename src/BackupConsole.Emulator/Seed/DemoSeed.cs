using BackupConsole.Emulator.Engine;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Settings;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Seed;

/// <summary>
/// Writes the demo: what exists, the recovery points that are older than a month and still kept, and then a month that the engine
/// itself runs, so that the history is consistent with everything else by construction.
/// </summary>
internal static class DemoSeed
{
    private static readonly TimeSpan VaultsAge = TimeSpan.FromDays(430);

    private static readonly string CopyPolicy = $$$$"""
        {"Version":"2012-10-17","Statement":[{"Sid":"CopiesFromTheOrganization","Effect":"Allow","Principal":"*","Action":"backup:CopyIntoBackupVault","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"{{{{PolicyRequest.OrganizationId}}}}"}}}]}
        """;

    public static void Write(Session session, BackupEngine engine, int randomSeed, DateTimeOffset now)
    {
        var estate = new DemoEstate(randomSeed, now);
        var monthStart = now - DemoHistory.ListedByAws;
        Describe(session, estate, now);
        KeepOldPoints(session, estate, monthStart, now);
        BackupEngine.StartAt(session, monthStart);
        engine.Forget();
        engine.Advance(session, now, estate.Planner);
        DemoPeople.Write(session, estate, randomSeed, now);
        engine.Advance(session, now, estate.Planner);
    }

    private static void Describe(Session session, DemoEstate estate, DateTimeOffset now)
    {
        foreach (var account in DemoAccounts.All)
        {
            foreach (var region in account.Regions.Select(region => region.Name))
            {
                RegionStore.Open(session, account.Id, region, now - VaultsAge);
                foreach (var vault in DemoPlans.Vaults)
                {
                    var key = vault is DemoPlans.LongTerm or DemoPlans.Databases
                        ? $"arn:aws:kms:{region}:{account.Id}:key/{new StableRandom(0, "vault-key", account.Id, region, vault).Uuid()}"
                        : null;
                    VaultStore.Insert(session, account.Id, region, vault, key, null, now - VaultsAge);
                    Tags.TagStore.Put(session, account.Id, region, VaultArn.Of(account.Id, region, vault), "environment", account.Name);
                }
            }
        }

        AllowCopies(session, now);
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

    /// <summary>What copies across accounts need in AWS: the organization's opt-in, and a policy on the vault that they go to.</summary>
    private static void AllowCopies(Session session, DateTimeOffset now)
    {
        GlobalSettingsStore.Set(session, GlobalSettingsStore.CrossAccountBackup, "true", now - VaultsAge);
        foreach (var account in DemoAccounts.All)
        {
            foreach (var region in account.Regions.Select(region => region.Name))
            {
                VaultPolicyStore.Save(session, VaultStore.Require(session, account.Id, region, DemoPlans.Copies), CopyPolicy);
            }
        }
    }

    private static void KeepOldPoints(Session session, DemoEstate estate, DateTimeOffset monthStart, DateTimeOffset now)
    {
        var vaults = new Dictionary<string, VaultRecord>(StringComparer.Ordinal);
        var oldest = now - TimeSpan.FromDays(366);
        foreach (var backup in estate.Backups(oldest, monthStart, run => run.At.AddDays(run.Rule.Lifecycle?.DeleteAfterDays ?? 0) > now))
        {
            foreach (var job in estate.Copies(backup).Prepend(backup).Where(job => job.Outcome == "COMPLETED"))
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
