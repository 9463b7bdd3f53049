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
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(5);
    private static readonly DateTimeOffset GrowthFrom = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public JobPlanner WithNaturalDurations() => new(seed, 1);

    public TimeSpan Scaled(TimeSpan natural) => natural * durationFactor;

    /// <param name="freeAt">When the resource's running jobs are over: AWS Backup runs one at a time, others wait in CREATED.</param>
    public JobRecord Backup(BackupOrder order, DateTimeOffset freeAt)
    {
        var resource = order.Resource;
        var createdAt = DateTimeOffset.FromUnixTimeMilliseconds(order.CreatedAt.ToUnixTimeMilliseconds());
        var occasion = order.Parent is { } parent ? $"{order.Occasion} of {parent.Id}" : order.Occasion;
        var id = new StableRandom(seed, "backup", resource.Arn, order.Vault, occasion, $"{createdAt.ToUnixTimeMilliseconds()}").Uuid();
        var isBounded = resource.Type != "FSx";
        var job = new JobRecord
        {
            Id = id,
            Kind = JobKind.Backup,
            Account = resource.Account,
            Region = resource.Region,
            Vault = order.Vault,
            VaultArn = VaultArn.Of(resource.Account, resource.Region, order.Vault),
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

            // "Complete within" does not apply to FSx.
            CompleteBy = isBounded && order.CompletionWindow is null ? createdAt + order.CompleteWindow : null,
            CompletionWindow = isBounded ? order.CompletionWindow : null,
            RecoveryPointArn = order switch
            {
                { IsContinuous: true } => RecoveryPointArns.Continuous(resource, order.Occasion),
                { Parent: not null } => RecoveryPointArns.Nested(resource, id, createdAt),
                _ => RecoveryPointArns.For(resource.Type, resource.Account, resource.Region, resource.Arn, id, createdAt),
            },
            Lifecycle = order.Lifecycle,
            CreatedBy = order.CreatedBy,
            BackupOptions = order.BackupOptions,
            RecoveryPointTags = order.RecoveryPointTags,
            CopyActions = order.CopyActions,
            ParentJobId = order.Parent?.Id,
            ParentPointArn = order.Parent?.RecoveryPointArn,
            MemberId = order.MemberId,
            IsContinuous = order.IsContinuous,
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
        var pendingAt = FirstTry(job.CreatedAt + created, freeAt);
        var runningAt = pendingAt + pending;
        if (outcome.State == JobOutcome.NeverStarts || runningAt > job.StartBy)
        {
            outcome = JobOutcome.Expired;
            return With(job, outcome, new JobTimeline(JobRecord.Never, JobRecord.Never, job.StartBy!.Value));
        }

        var endedAt = runningAt + (outcome.Reached is 0 ? running * 0.2 : running * outcome.Reached);
        var completeBy = job.CompletionWindow is { } window ? runningAt + window : job.CompleteBy;
        if (endedAt > completeBy)
        {
            outcome = JobOutcome.Expired with { Reached = Math.Max(0, (completeBy.Value - runningAt) / running) };
            endedAt = Later(completeBy.Value, runningAt);
        }

        return With(job, outcome, new JobTimeline(pendingAt, runningAt, endedAt));
    }

    public JobRecord Copy(CopyOrder order, DateTimeOffset freeAt)
    {
        var createdAt = Whole(order.CreatedAt);
        var id = new StableRandom(seed, "copy", order.Occasion, order.SourcePointArn, order.DestinationVaultArn).Uuid();
        var random = new StableRandom(seed, "run", id);
        var (account, region, vault) = VaultArn.Parts(order.DestinationVaultArn);
        var source = new ResourceRecord(account, region, order.ResourceArn, order.ResourceType, order.ResourceName, order.Bytes, ResourceFlaw.None);
        var outcome = JobOutcomes.Copy(ref random, order);
        var runningAt = FirstTry(createdAt + Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4))), freeAt);
        var running = Scaled(TimeSpan.FromMinutes(10 + (30 * ((0.6 * Weight(order.Bytes)) + (0.4 * random.Fraction())))));
        var endedAt = runningAt + (outcome.Reached is 0 ? running * 0.2 : running * outcome.Reached);
        var copy = new JobRecord
        {
            Id = id,
            Kind = JobKind.Copy,
            Account = order.Account,
            Region = order.Region,
            Vault = vault,
            VaultArn = order.DestinationVaultArn,
            ResourceArn = order.ResourceArn,
            ResourceType = order.ResourceType,
            ResourceName = order.ResourceName,
            RoleArn = order.RoleArn,
            CreatedAt = createdAt,
            Timeline = new JobTimeline(createdAt, createdAt, createdAt),
            Outcome = "",
            Category = "",
            Bytes = order.Bytes,
            RecoveryPointArn = order.Parent is null
                ? RecoveryPointArns.For(order.ResourceType, account, region, order.ResourceArn, id, createdAt)
                : RecoveryPointArns.Nested(source, id, createdAt),
            Lifecycle = order.Lifecycle,
            CreatedBy = order.CreatedBy,
            RecoveryPointTags = order.Tags,
            SourceVaultArn = order.SourceVaultArn,
            SourceRecoveryPointArn = order.SourcePointArn,
            SourceJobId = order.BackupJobId,
            PointCreatedAt = order.PointCreatedAt,
            ParentJobId = order.Parent?.Id,
            ParentPointArn = order.Parent?.RecoveryPointArn,
            MemberId = order.MemberId,
        };
        return With(copy, outcome, new JobTimeline(JobRecord.Never, runningAt, endedAt));
    }

    /// <summary>A restore does not wait for the resource's other jobs: it reads a recovery point.</summary>
    public JobRecord Restore(RestoreOrder order)
    {
        var point = order.Point;
        var createdAt = Whole(order.CreatedAt);
        var id = new StableRandom(seed, "restore", point.Arn, order.Occasion, $"{createdAt.ToUnixTimeMilliseconds()}").Uuid();
        var random = new StableRandom(seed, "run", id);
        var runningAt = createdAt + Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4)));
        var thaw = point switch
        {
            { IsCold: false } => TimeSpan.Zero,
            { ResourceType: "EBS" } => TimeSpan.FromHours(random.Between(24, 72)),
            _ => TimeSpan.FromHours(random.Between(3.5, 4.5)),
        };
        var running = Scaled(TimeSpan.FromMinutes(12 + (50 * ((0.6 * Weight(point.Bytes ?? 0)) + (0.4 * random.Fraction())))) + thaw);
        var outcome = order.Refusal is { } reason ? JobOutcome.Failure("MISCELLANEOUS", reason, 0) : JobOutcome.Success;
        var endedAt = runningAt + (outcome.Reached is 0 ? running * 0.1 : running);
        var restore = new JobRecord
        {
            Id = id,
            Kind = JobKind.Restore,
            Account = point.Account,
            Region = point.Region,
            Vault = point.Vault,
            VaultArn = point.VaultArn,
            ResourceArn = point.ResourceArn,
            ResourceType = order.ResourceType,
            ResourceName = point.ResourceName,
            RoleArn = order.RoleArn,
            CreatedAt = createdAt,
            Timeline = new JobTimeline(createdAt, createdAt, createdAt),
            Outcome = "",
            Category = "",
            Bytes = point.Bytes ?? 0,
            RecoveryPointArn = point.Arn,
            CreatedResourceArn = order.Target,
            PointCreatedAt = point.CreatedAt,
            Metadata = order.Metadata,
            CopiesTags = order.CopiesTags,
        };
        return With(restore, outcome, new JobTimeline(createdAt + ((runningAt - createdAt) / 2), runningAt, endedAt));
    }

    /// <summary>While the resource is busy, a job is tried again every few minutes: it does not start the moment that the other one ends.</summary>
    private DateTimeOffset FirstTry(DateTimeOffset first, DateTimeOffset freeAt) =>
        freeAt <= first ? first : first + (Scaled(Retry) * Math.Ceiling((freeAt - first) / Scaled(Retry)));

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
