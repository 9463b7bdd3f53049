using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>What a job finds, and does, when it starts: vaults, locks, policies and keys are looked at then, not when it was ordered.</summary>
internal static class JobStart
{
    public static void Carry(EngineStep step, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        var vault = VaultStore.Find(step.Session, account, region, name);
        if (Refusal(step.Session, job, vault) is { } refusal)
        {
            var failed = job with
            {
                Timeline = job.Timeline with { EndedAt = job.Timeline.RunningAt },
                Outcome = refusal.State,
                Category = refusal.Category,
                Message = refusal.Message,
                Reached = 0,
                Stage = JobStage.Settled,
            };
            JobStore.Update(step.Session, failed);
            step.Events.Ended(failed);
            return;
        }

        if (job.IsContinuous)
        {
            ContinuousBackups.Begin(step, job, vault!);
        }
        else if (job.Kind == JobKind.Backup)
        {
            RecoveryPointStore.Insert(step.Session, PointMaking.Of(job, vault!, "CREATING"), null);
        }

        JobStore.Advance(step.Session, job, JobStage.Running);
        step.Events.Started(job);
    }

    private static JobOutcome? Refusal(Session session, JobRecord job, VaultRecord? vault)
    {
        if (job.Kind == JobKind.Restore)
        {
            return Source(session, job) is null
                ? JobOutcome.Failure("RESOURCE_NOT_FOUND", $"The recovery point {job.RecoveryPointArn} was not found.", 0)
                : null;
        }

        if (vault is null)
        {
            return JobOutcome.Failure("RESOURCE_NOT_FOUND", $"The backup vault {job.VaultArn} was not found.", 0);
        }

        if ((job.Kind == JobKind.Copy ? CopyRefusal(session, job, vault) : BackupRefusal(session, job)) is { } refusal)
        {
            return refusal;
        }

        return VaultGuard.RetentionRefusal(vault, job.Lifecycle) is { } reason ? JobOutcome.Failure("INVALID_LIFECYCLE", reason, 0) : null;
    }

    /// <remarks>Where AWS Backup keeps a continuous backup of a resource it also sees to the service's windows, so nothing is in the way there.</remarks>
    private static JobOutcome? BackupRefusal(Session session, JobRecord backup) =>
        MaintenanceWindows.InTheWay(backup.ResourceType, backup.ResourceArn, backup.Timeline.RunningAt) is { } window
            && !backup.IsContinuous
            && !RecoveryPointStore.HasContinuous(session, backup.Account, backup.Region, backup.ResourceArn)
            ? JobOutcome.Failure(
                "INVALID_STATE",
                $"Backup job could not start because it is either inside or too close to the {window} of {backup.ResourceName}.",
                0)
            : null;

    private static JobOutcome? CopyRefusal(Session session, JobRecord copy, VaultRecord destination)
    {
        if (Source(session, copy) is not { } source)
        {
            return JobOutcome.Failure("RESOURCE_NOT_FOUND", $"The recovery point {copy.SourceRecoveryPointArn} was not found.", 0);
        }

        if (source.IsCold)
        {
            return JobOutcome.Failure("INVALID_STATE", $"The recovery point {source.Arn} is in cold storage and cannot be copied.", 0);
        }

        if (VaultGuard.CopyRefusal(session, destination, copy.Account) is { } reason)
        {
            return JobOutcome.Failure("ACCESS_DENIED", reason, 0);
        }

        // What AWS Backup manages in full it encrypts anew; anything else crosses accounts with a key that the other one can be given.
        return destination.Account != copy.Account && source.KeyType == ResourceKeys.AwsManaged && !SupportedResourceTypes.IsFullyManaged(copy.ResourceType)
            ? JobOutcome.Failure(
                "KMS_KEY_ERROR", $"The snapshot is encrypted with an AWS managed KMS key and cannot be copied to account {destination.Account}.", 0)
            : null;
    }

    private static RecoveryPointRecord? Source(Session session, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.SourceVaultArn ?? job.VaultArn);
        var point = RecoveryPointStore.Find(session, account, region, name, job.SourceRecoveryPointArn ?? job.RecoveryPointArn);
        return point?.Status is "DELETING" or "CREATING" ? null : point;
    }
}
