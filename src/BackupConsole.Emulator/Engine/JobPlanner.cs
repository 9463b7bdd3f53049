using BackupConsole.Emulator.Contracts;
using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.RecoveryPoints;
using BackupConsole.Emulator.Resources;
using BackupConsole.Emulator.Vaults;

namespace BackupConsole.Emulator.Engine;

/// <summary>
/// Draws a job's whole timeline and outcome when it is made, from its parameters alone. <paramref name="durationFactor"/> scales how
/// long jobs take: their natural 20 to 56 minutes become as many seconds at the newcomer's 1/60.
/// </summary>
internal sealed class JobPlanner(int seed, double durationFactor)
{
    private static readonly DateTimeOffset GrowthFrom = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public JobPlanner WithNaturalDurations() => new(seed, 1);

    public TimeSpan Scaled(TimeSpan natural) => natural * durationFactor;

    /// <param name="freeAt">When the resource's running jobs are over: AWS Backup runs one at a time, others wait in CREATED.</param>
    public JobRecord Backup(BackupOrder order, DateTimeOffset freeAt)
    {
        var resource = order.Resource;
        var createdAt = DateTimeOffset.FromUnixTimeMilliseconds(order.CreatedAt.ToUnixTimeMilliseconds());
        var id = new StableRandom(seed, "backup", resource.Arn, order.Vault, order.Occasion, $"{createdAt.ToUnixTimeMilliseconds()}").Uuid();
        var job = new JobRecord
        {
            Id = id,
            Kind = JobKind.Backup,
            Account = resource.Account,
            Region = resource.Region,
            Vault = order.Vault,
            VaultArn = VaultStore.Arn(resource.Account, resource.Region, order.Vault),
            ResourceArn = resource.Arn,
            ResourceType = resource.Type,
            ResourceName = resource.Name,
            RoleArn = order.RoleArn,
            CreatedAt = createdAt,
            Timeline = new JobTimeline(createdAt, createdAt, createdAt),
            Outcome = "",
            Category = "",
            Bytes = Size(resource, id, createdAt),
            StartBy = createdAt + order.StartWindow,
            CompleteBy = createdAt + order.CompleteWindow,
            RecoveryPointArn = RecoveryPointArns.For(resource.Type, resource.Account, resource.Region, resource.Arn, id, createdAt),
            Lifecycle = order.Lifecycle,
            CreatedBy = order.CreatedBy,
            BackupOptions = order.BackupOptions,
            RecoveryPointTags = order.RecoveryPointTags,
            CopyActions = order.CopyActions,
        };
        return Replan(job, resource, freeAt);
    }

    /// <summary>Draws a waiting backup's timeline again, because the job it waits for ends at another time.</summary>
    public JobRecord Replan(JobRecord job, ResourceRecord resource, DateTimeOffset freeAt)
    {
        var random = new StableRandom(seed, "run", job.Id);
        var created = Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4)));
        var pending = Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4)));
        var running = Scaled(TimeSpan.FromMinutes(16 + (32 * ((0.6 * Weight(job.Bytes)) + (0.4 * random.Fraction())))));
        var outcome = JobOutcomes.Backup(ref random, resource, job.RoleArn, job.CreatedBy is not null);
        var pendingAt = Later(job.CreatedAt + created, freeAt);
        var runningAt = pendingAt + pending;
        if (outcome.State == JobOutcome.NeverStarts || runningAt > job.StartBy)
        {
            outcome = JobOutcome.Expired;
            return With(job, outcome, new JobTimeline(JobRecord.Never, JobRecord.Never, job.StartBy!.Value));
        }

        var endedAt = runningAt + (outcome.Reached is 0 ? running * 0.2 : running * outcome.Reached);
        if (endedAt > job.CompleteBy)
        {
            outcome = JobOutcome.Expired with { Reached = (job.CompleteBy.Value - runningAt) / running };
            endedAt = Later(job.CompleteBy.Value, runningAt);
        }

        return With(job, outcome, new JobTimeline(pendingAt, runningAt, endedAt));
    }

    /// <summary>The copy that a rule asks for when its backup is complete.</summary>
    public JobRecord Copy(JobRecord backup, string destinationVaultArn, Lifecycle? lifecycle, DateTimeOffset at, DateTimeOffset freeAt)
    {
        var id = new StableRandom(seed, "copy", backup.Id, destinationVaultArn).Uuid();
        var random = new StableRandom(seed, "run", id);
        var (account, region, vault) = VaultArn.Parts(destinationVaultArn);
        var outcome = JobOutcomes.Copy(ref random, destinationVaultArn, account != backup.Account);
        var runningAt = Later(at + Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4))), freeAt);
        var running = Scaled(TimeSpan.FromMinutes(10 + (30 * ((0.6 * Weight(backup.Bytes)) + (0.4 * random.Fraction())))));
        var endedAt = runningAt + (outcome.Reached is 0 ? running * 0.2 : running * outcome.Reached);
        var copy = backup with
        {
            Id = id,
            Kind = JobKind.Copy,
            Vault = vault,
            VaultArn = destinationVaultArn,
            CreatedAt = at,
            StartBy = null,
            CompleteBy = null,
            RecoveryPointArn = RecoveryPointArns.For(backup.ResourceType, account, region, backup.ResourceArn, id, at),
            Lifecycle = lifecycle,
            CopyActions = null,
            SourceVaultArn = backup.VaultArn,
            SourceRecoveryPointArn = backup.RecoveryPointArn,
            SourceJobId = backup.Id,
            PointCreatedAt = backup.CreatedAt,
            Stage = JobStage.Waiting,
        };
        return With(copy, outcome, new JobTimeline(JobRecord.Never, runningAt, endedAt));
    }

    private static JobRecord With(JobRecord job, JobOutcome outcome, JobTimeline timeline) => job with
    {
        Timeline = new JobTimeline(Whole(timeline.PendingAt), Whole(timeline.RunningAt), Whole(timeline.EndedAt)),
        Outcome = outcome.State,
        Category = outcome.Category,
        Message = outcome.Message,
        Reached = outcome.Reached,
    };

    // What is stored has milliseconds, and a job must look the same before and after it has been stored.
    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    private static DateTimeOffset Later(DateTimeOffset first, DateTimeOffset second) => first > second ? first : second;

    /// <summary>0 for a megabyte and less, 1 for 100 TB.</summary>
    private static double Weight(long bytes) => Math.Clamp((Math.Log10(Math.Max(bytes, 1)) - 6) / 8, 0, 1);

    private long Size(ResourceRecord resource, string jobId, DateTimeOffset at)
    {
        var growth = 1 + (0.0004 * Math.Max(0, (at - GrowthFrom).TotalDays));
        return (long)(resource.Bytes * growth * new StableRandom(seed, "size", jobId).Between(0.985, 1.015));
    }
}
