using BackupConsole.Emulator.Http;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Plans;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Storage;
using BackupConsole.Emulator.Tags;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>What a job does to the rest of the estate when it starts and when it ends.</summary>
internal static class JobSettlement
{
    public static void Carry(Session session, JobPlanner planner, JobRecord job)
    {
        if (job.Stage == JobStage.Waiting && job.Timeline.Starts && job.AbortingAt is null)
        {
            Begin(session, job);
            return;
        }

        if (job.Outcome == "COMPLETED")
        {
            Complete(session, planner, job);
        }
        else if (job.Kind == JobKind.Backup && Point(session, job) is { } unfinished)
        {
            RecoveryPointStore.Remove(session, unfinished);
        }

        JobStore.Advance(session, job, JobStage.Settled);
    }

    /// <summary>The recovery point of a completed backup or copy.</summary>
    public static RecoveryPointRecord PointOf(JobRecord job, VaultRecord vault, string status)
    {
        // A copy keeps the creation date of what it was made from, so its retention counts from there too.
        var createdAt = job.PointCreatedAt ?? job.CreatedAt;
        var isManaged = SupportedResourceTypes.IsFullyManaged(job.ResourceType);
        var isDone = status == "COMPLETED";
        var dates = RecoveryPointLifecycle.Dates(job.Lifecycle, createdAt);
        return new RecoveryPointRecord
        {
            Account = vault.Account,
            Region = vault.Region,
            Vault = vault.Name,
            Arn = job.RecoveryPointArn,
            ResourceArn = job.ResourceArn,
            ResourceType = job.ResourceType,
            ResourceName = job.ResourceName,
            Status = status,
            CreatedAt = createdAt,
            InitiatedAt = job.Timeline.RunningAt,
            CompletedAt = isDone ? job.Timeline.EndedAt : null,
            Bytes = isDone ? job.Bytes : null,
            Lifecycle = job.Lifecycle,
            ColdAt = dates.ColdAt,
            DeleteAt = dates.DeleteAt,
            RoleArn = job.RoleArn,
            KeyArn = isManaged ? vault.KeyArn : $"arn:aws:kms:{job.Region}:{job.Account}:key/{new StableRandom(0, "key", job.ResourceArn).Uuid()}",
            KeyType = isManaged ? vault.KeyType : "AWS_OWNED_KMS_KEY",
            CreatedBy = job.CreatedBy,
            SourceVaultArn = job.SourceVaultArn,
        };
    }

    private static void Begin(Session session, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        if (VaultStore.Find(session, account, region, name) is not { } vault)
        {
            var reason = $"The backup vault {job.VaultArn} was not found.";
            var at = job.Timeline.RunningAt;
            JobStore.Update(session, job with
            {
                Timeline = job.Timeline with { EndedAt = at },
                Outcome = "FAILED",
                Category = "RESOURCE_NOT_FOUND",
                Message = reason,
                Reached = 0,
                Stage = JobStage.Settled,
            });
            return;
        }

        if (job.Kind == JobKind.Backup)
        {
            RecoveryPointStore.Insert(session, PointOf(job, vault, "CREATING"), null);
        }

        JobStore.Advance(session, job, JobStage.Running);
    }

    private static void Complete(Session session, JobPlanner planner, JobRecord job)
    {
        var (account, region, name) = VaultArn.Parts(job.VaultArn);
        if (VaultStore.Find(session, account, region, name) is not { } vault)
        {
            return;
        }

        var point = PointOf(job, vault, "COMPLETED");
        if (job.Kind == JobKind.Backup)
        {
            RecoveryPointLifecycle.Complete(session, point);
            Protect(session, job);
            StartCopies(session, planner, job);
        }
        else
        {
            RecoveryPointStore.Insert(session, point, RecoveryPointLifecycle.NextDue(point));
        }

        foreach (var (key, value) in job.RecoveryPointTags ?? [])
        {
            TagStore.Put(session, account, region, job.RecoveryPointArn, key, value);
        }
    }

    private static RecoveryPointRecord? Point(Session session, JobRecord job) =>
        RecoveryPointStore.Find(session, job.Account, job.Region, job.Vault, job.RecoveryPointArn);

    private static void Protect(Session session, JobRecord job) => session.Execute(
        """
        INSERT INTO protected_resources (account, region, arn, type, name, last_backup_at, last_vault_arn, last_recovery_point_arn)
        VALUES (@account, @region, @arn, @type, @name, @at, @vault, @point)
        ON CONFLICT (account, region, arn) DO UPDATE SET last_backup_at = excluded.last_backup_at, last_vault_arn = excluded.last_vault_arn,
            last_recovery_point_arn = excluded.last_recovery_point_arn
        """,
        ("@account", job.Account),
        ("@region", job.Region),
        ("@arn", job.ResourceArn),
        ("@type", job.ResourceType),
        ("@name", job.ResourceName),
        ("@at", job.Timeline.EndedAt),
        ("@vault", job.VaultArn),
        ("@point", job.RecoveryPointArn));

    private static void StartCopies(Session session, JobPlanner planner, JobRecord job)
    {
        if (!SupportedResourceTypes.CanCopy(job.ResourceType))
        {
            return;
        }

        foreach (var action in ApiJson.Value<List<CopyAction>>(job.CopyActions) ?? [])
        {
            var at = job.Timeline.EndedAt;
            var freeAt = JobStore.FreeAt(session, job.Account, job.Region, job.ResourceArn, at);
            JobRow.Insert(session, planner.Copy(job, action.DestinationBackupVaultArn, action.Lifecycle ?? job.Lifecycle, at, freeAt));
        }
    }
}
