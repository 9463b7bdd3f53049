using BackupConsole.Domain.Jobs;

namespace BackupConsole.Features.Jobs.Detail;

/// <summary>When a running job will probably end.</summary>
internal static class JobEstimate
{
    /// <summary>As if it went on as fast as it has on average; null where progress says nothing yet.</summary>
    /// <param name="job">The job.</param>
    /// <param name="now">The estate's time.</param>
    public static DateTimeOffset? EndOf(Job job, DateTimeOffset now)
    {
        var elapsed = now - job.CreatedAt;
        return job is { State: JobState.Running, PercentDone: >= 1 and < 100 } && elapsed > TimeSpan.Zero
            ? now + (elapsed * ((100 - job.PercentDone.Value) / job.PercentDone.Value))
            : null;
    }
}
