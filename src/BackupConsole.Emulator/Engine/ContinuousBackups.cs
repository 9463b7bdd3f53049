using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// A continuous rule has one recovery point for each resource. Its runs bring that point up to date, and its retention counts from
/// there; it is STOPPED when a run fails, or when there is no rule any more that would run for it.
/// </summary>
internal static class ContinuousBackups
{
    private const string Gone = "The continuous backup was stopped because no backup rule keeps it up to date any more.";

    public static void Begin(EngineStep step, JobRecord job, VaultRecord vault)
    {
        if (RecoveryPointStore.Find(step.Session, vault.Account, vault.Region, vault.Name, job.RecoveryPointArn) is null)
        {
            RecoveryPointStore.Insert(step.Session, PointMaking.Of(job, vault, "CREATING"), null);
        }
    }

    public static void Refresh(EngineStep step, JobRecord job, RecoveryPointRecord made)
    {
        var deleteAt = RecoveryPointLifecycle.Dates(job.Lifecycle, job.Timeline.EndedAt).DeleteAt;
        // The rule can be gone by the time that its last job ends.
        var hasRule = HasRule(step, job.CreatedBy);
        var refreshed = made with { Status = hasRule ? "AVAILABLE" : "STOPPED", StatusMessage = hasRule ? null : Gone, ColdAt = null, DeleteAt = deleteAt };
        Replace(step, RecoveryPointStore.Find(step.Session, made.Account, made.Region, made.Vault, made.Arn), refreshed);
        step.PointDue(null);
    }

    /// <summary>What was deleted while the job ran stays deleted: the job then leaves a recovery point that begins with itself.</summary>
    private static void Replace(EngineStep step, RecoveryPointRecord? stored, RecoveryPointRecord refreshed)
    {
        if (stored is { Status: not "DELETING" })
        {
            RecoveryPointLifecycle.Complete(step.Session, refreshed);
            return;
        }

        if (stored is not null)
        {
            RecoveryPointStore.Remove(step.Session, stored);
        }

        RecoveryPointStore.Insert(step.Session, refreshed, RecoveryPointLifecycle.NextDue(refreshed));
    }

    public static void Interrupt(EngineStep step, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        if (RecoveryPointStore.Find(step.Session, account, region, name, job.RecoveryPointArn) is not { } point)
        {
            return;
        }

        if (point.Status == "CREATING")
        {
            RecoveryPointStore.Remove(step.Session, point);
            step.PointDue(null);
        }
        else if (point.Status == "AVAILABLE")
        {
            Stop(step, point, job.Message ?? Gone, job.Timeline.EndedAt);
        }
    }

    /// <summary>Stops what active plans no longer name: the rule, or its plan, was deleted or is no longer continuous.</summary>
    public static void StopWithoutRule(EngineStep step, IEnumerable<PlanRecord> plans, DateTimeOffset at)
    {
        step.Memory.ContinuousRules =
            plans.SelectMany(plan => plan.Document.Rules).Where(rule => rule.EnableContinuousBackup).Select(rule => rule.RuleId).ToHashSet(StringComparer.Ordinal);
        foreach (var point in RecoveryPointStore.Continuous(step.Session).Where(point => !HasRule(step, point.CreatedBy)))
        {
            Stop(step, point, Gone, at);
        }
    }

    /// <summary>Stops what a run of the rule no longer chooses.</summary>
    public static void StopUnchosen(EngineStep step, PlanRule rule, IReadOnlyList<ChosenResource> chosen, DateTimeOffset at)
    {
        var resources = chosen.Select(choice => choice.Resource.Arn).ToHashSet(StringComparer.Ordinal);
        foreach (var point in RecoveryPointStore.Continuous(step.Session, rule.RuleId).Where(point => !resources.Contains(point.ResourceArn)))
        {
            Stop(step, point, Gone, at);
        }
    }

    private static bool HasRule(EngineStep step, RecoveryPointCreator? creator) => creator is not null && step.Memory.ContinuousRules.Contains(creator.BackupRuleId);

    private static void Stop(EngineStep step, RecoveryPointRecord point, string reason, DateTimeOffset at)
    {
        RecoveryPointStore.SetStatus(step.Session, point, "STOPPED", reason, RecoveryPointLifecycle.NextDue(point));
        step.PointDue(null);
        step.Events.Interrupted(point, reason, at);
    }
}
