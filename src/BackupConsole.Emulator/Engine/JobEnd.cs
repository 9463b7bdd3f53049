using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>What a job does to the rest of the estate when it ends.</summary>
internal static class JobEnd
{
    public static void Carry(EngineStep step, JobRecord stored)
    {
        var job = Settle(step.Session, Lost(step.Session, stored) ?? stored);
        var isDone = job.Outcome is "COMPLETED" or "PARTIAL";
        if (isDone && job.Kind == JobKind.Restore)
        {
            RestoreEnd.Carry(step, job);
        }
        else if (isDone)
        {
            Keep(step, job);
        }
        else if (job.IsContinuous)
        {
            ContinuousBackups.Interrupt(step, job);
        }
        else if (job.Kind == JobKind.Backup && Point(step.Session, job) is { } unfinished)
        {
            RecoveryPointStore.Remove(step.Session, unfinished);
            step.PointDue(null);
        }

        step.Events.Ended(job);
    }

    /// <summary>A copy whose vault was deleted under it. A backup has a recovery point in its vault while it runs, which keeps the vault.</summary>
    private static JobRecord? Lost(Session session, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        if (job.Kind != JobKind.Copy || job.Outcome is not ("COMPLETED" or "PARTIAL") || VaultStore.Find(session, account, region, name) is not null)
        {
            return null;
        }

        var failed = job with { Outcome = "FAILED", Category = "RESOURCE_NOT_FOUND", Message = $"The backup vault {job.VaultArn} was not found." };
        JobStore.Update(session, failed);
        return failed;
    }

    /// <summary>A parent's end is what its children's have come to by now.</summary>
    private static JobRecord Settle(Session session, JobRecord job)
    {
        if (job.IsParent && job.Outcome is "COMPLETED" or "PARTIAL" && JobStore.Children(session, job.Id) is { Count: > 0 } children)
        {
            var gathered = CompositeJobs.Gather(job, children) with { Timeline = job.Timeline, Stage = JobStage.Settled };
            JobStore.Update(session, gathered);
            return gathered;
        }

        JobStore.Advance(session, job, JobStage.Settled);
        return job;
    }

    private static void Keep(EngineStep step, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        var vault = VaultStore.Require(step.Session, account, region, name);
        var point = PointMaking.Of(job, vault, job.Outcome);
        if (job.Kind == JobKind.Copy)
        {
            RecoveryPointStore.Insert(step.Session, point, RecoveryPointLifecycle.NextDue(point));
            step.PointDue(RecoveryPointLifecycle.NextDue(point) ?? DateTimeOffset.MaxValue);
        }
        else
        {
            if (job.IsContinuous)
            {
                ContinuousBackups.Refresh(step, job, point);
            }
            else
            {
                RecoveryPointLifecycle.Complete(step.Session, point);
                step.PointDue(RecoveryPointLifecycle.NextDue(point) ?? DateTimeOffset.MaxValue);
            }

            ProtectedResourceStore.BackedUp(step.Session, job);
            StartCopies(step, job);
        }

        foreach (var (key, value) in job.RecoveryPointTags ?? [])
        {
            TagStore.Put(step.Session, account, region, job.RecoveryPointArn, key, value);
        }
    }

    private static RecoveryPointRecord? Point(Session session, JobRecord job) =>
        RecoveryPointStore.Find(session, job.Account, job.Region, job.Vault, job.RecoveryPointArn);

    private static void StartCopies(EngineStep step, JobRecord job)
    {
        if (job.CopyActions is null || !SupportedResourceTypes.CanCopy(job.ResourceType))
        {
            return;
        }

        foreach (var action in ApiJson.Value<List<CopyAction>>(job.CopyActions) ?? [])
        {
            var order = CopyOrder.OfBackup(job, action.DestinationBackupVaultArn, action.Lifecycle);
            if (!job.IsParent)
            {
                JobRow.Insert(step.Session, step.Planner.Copy(order, CopyQueue.FreeAt(step.Session, order)));
                continue;
            }

            var members = JobStore.Children(step.Session, job.Id).Where(child => child.Outcome == "COMPLETED").Select(child =>
                CopyOrder.OfBackup(child, action.DestinationBackupVaultArn, action.Lifecycle) with { CreatedAt = order.CreatedAt, MemberId = child.MemberId });
            foreach (var copy in CompositeJobs.Copy(step.Session, step.Planner, order, members))
            {
                JobRow.Insert(step.Session, copy);
            }
        }
    }
}
