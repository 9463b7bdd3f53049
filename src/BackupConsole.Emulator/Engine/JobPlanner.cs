using BackupConsole.Emulator.Jobs;
using BackupConsole.Emulator.Resources;

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
        var createdAt = Whole(order.CreatedAt);
        var occasion = order.Parent is { } parent ? $"{order.Occasion} of {parent.Id}" : order.Occasion;
        var id = new StableRandom(seed, "backup", resource.Arn, order.Vault, occasion, $"{createdAt.ToUnixTimeMilliseconds()}").Uuid();
        return Replan(JobDrafts.Of(order, id, createdAt, Size(resource, id, createdAt)), resource, freeAt);
    }

    /// <summary>Draws a waiting backup's timeline again, because the job it waits for ends at another time.</summary>
    public JobRecord Replan(JobRecord job, ResourceRecord resource, DateTimeOffset freeAt)
    {
        var random = new StableRandom(seed, "run", job.Id);
        var created = Wait(ref random);
        var pending = Wait(ref random);
        var running = Work(ref random, 16, 32, job.Bytes);
        var outcome = JobOutcomes.Backup(ref random, resource, job.RoleArn, job.CreatedBy is not null);
        var pendingAt = FirstTry(job.CreatedAt + created, freeAt);
        var runningAt = pendingAt + pending;
        if (outcome.State == JobOutcome.NeverStarts || runningAt > job.StartBy)
        {
            return With(job, JobOutcome.Expired, new JobTimeline(JobRecord.Never, JobRecord.Never, job.StartBy!.Value));
        }

        var endedAt = End(runningAt, running, outcome);
        var completeBy = job.CompletionWindow is { } window ? runningAt + window : job.CompleteBy;
        if (endedAt > completeBy)
        {
            outcome = JobOutcome.Expired with { Reached = Math.Max(0, (completeBy.Value - runningAt) / running) };
            endedAt = Later(completeBy.Value, runningAt);
        }

        return With(job, outcome, new JobTimeline(pendingAt, runningAt, endedAt));
    }

    /// <param name="freeAt">When neither the resource's other jobs nor a quota is in the way any more.</param>
    public JobRecord Copy(CopyOrder order, DateTimeOffset freeAt)
    {
        var createdAt = Whole(order.CreatedAt);
        var id = new StableRandom(seed, "copy", order.Occasion, order.SourcePointArn, order.DestinationVaultArn).Uuid();
        var random = new StableRandom(seed, "run", id);
        var outcome = JobOutcomes.Copy(ref random, order);
        var runningAt = FirstTry(createdAt + Wait(ref random), freeAt);
        var running = Work(ref random, 10, 30, order.Bytes);
        return With(JobDrafts.Of(order, id, createdAt), outcome, new JobTimeline(JobRecord.Never, runningAt, End(runningAt, running, outcome)));
    }

    /// <summary>A restore does not wait for the resource's other jobs: it reads a recovery point.</summary>
    public JobRecord Restore(RestoreOrder order)
    {
        var point = order.Point;
        var createdAt = Whole(order.CreatedAt);
        var id = new StableRandom(seed, "restore", point.Arn, order.Occasion, $"{createdAt.ToUnixTimeMilliseconds()}").Uuid();
        var random = new StableRandom(seed, "run", id);
        var runningAt = createdAt + Wait(ref random);
        var thaw = point switch
        {
            { IsCold: false } => TimeSpan.Zero,
            { ResourceType: "EBS" } => TimeSpan.FromHours(random.Between(24, 72)),
            _ => TimeSpan.FromHours(random.Between(3.5, 4.5)),
        };
        var running = Work(ref random, 12, 50, point.Bytes ?? 0) + Scaled(thaw);
        var outcome = order.Refusal is { } reason ? JobOutcome.Failure("MISCELLANEOUS", reason, 0) : JobOutcome.Success;
        var timeline = new JobTimeline(createdAt + ((runningAt - createdAt) / 2), runningAt, End(runningAt, running, outcome));
        return With(JobDrafts.Of(order, id, createdAt), outcome, timeline);
    }

    private TimeSpan Wait(ref StableRandom random) => Scaled(TimeSpan.FromMinutes(random.Between(2.2, 4)));

    /// <summary>How long bytes take to go from one place to another.</summary>
    private TimeSpan Work(ref StableRandom random, double shortest, double more, long bytes) =>
        Scaled(TimeSpan.FromMinutes(shortest + (more * ((0.6 * Weight(bytes)) + (0.4 * random.Fraction())))));

    /// <summary>What fails before its first byte takes a while to find that out.</summary>
    private static DateTimeOffset End(DateTimeOffset runningAt, TimeSpan running, JobOutcome outcome) =>
        runningAt + (outcome.Reached is 0 ? running * 0.2 : running * outcome.Reached);

    /// <summary>While something is in its way, a job is tried again every few minutes: it does not start the moment that the way is free.</summary>
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
